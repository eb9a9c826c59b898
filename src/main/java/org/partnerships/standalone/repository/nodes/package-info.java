/**
 * Single nodes as Magnolia's nodes endpoint reads and writes them, its faults included. Knows
 * nothing of HTTP; what content means is up to others.
 */
package org.partnerships.standalone.repository.nodes;
