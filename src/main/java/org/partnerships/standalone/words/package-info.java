/**
 * What the command line says, in German and English: messages by their key, the words for them, and
 * how far a work has come. Knows nothing of what the messages are about.
 */
package org.partnerships.standalone.words;
