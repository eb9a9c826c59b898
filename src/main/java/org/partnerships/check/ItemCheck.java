package org.partnerships.check;

/** Looks for one kind of mistake in an item. */
@FunctionalInterface
interface ItemCheck {

    void look(CheckedItem item, Findings findings);
}
