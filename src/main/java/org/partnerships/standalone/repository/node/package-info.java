/**
 * Nodes as they are stored, kept in memory and shared by all requests: reading one again costs no
 * session. Which of them a caller may see is decided here, how they are shown is not.
 */
package org.partnerships.standalone.repository.node;
