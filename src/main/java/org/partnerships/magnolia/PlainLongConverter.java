package org.partnerships.magnolia;

import com.vaadin.data.ErrorMessageProvider;
import com.vaadin.data.converter.StringToLongConverter;

import java.text.NumberFormat;
import java.util.Locale;

/** Shows whole numbers in forms without separators of thousands: 1998, not 1,998 or 1.998. */
public class PlainLongConverter extends StringToLongConverter {

    /** Called by Magnolia, which finds the class in a field's definition. */
    public PlainLongConverter(ErrorMessageProvider errorMessageProvider) {
        super(errorMessageProvider);
    }

    @Override
    protected NumberFormat getFormat(Locale locale) {
        NumberFormat format = super.getFormat(locale);
        format.setGroupingUsed(false);
        return format;
    }
}
