/**
 * Makes the OpenAPI document and the TypeScript declarations that the module serves from content
 * types, endpoint definitions and the classes that answer, and holds them against live answers.
 */
package org.partnerships.openapi;
