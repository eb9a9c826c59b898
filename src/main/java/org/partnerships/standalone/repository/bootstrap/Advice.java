package org.partnerships.standalone.repository.bootstrap;

import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Reason;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import javax.jcr.ItemExistsException;
import javax.jcr.NamespaceException;
import javax.jcr.nodetype.ConstraintViolationException;
import javax.jcr.nodetype.NoSuchNodeTypeException;

/** Says what is wrong with content and what to do, in the words of whoever wrote the file. */
final class Advice {

    private Advice() {}

    static Message of(Exception problem) {
        Throwable cause = cause(problem);
        return Message.of(whatToDo(cause), Reason.of(cause));
    }

    private static Throwable cause(Exception problem) {
        Throwable cause = problem;
        while (cause instanceof SAXException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String whatToDo(Throwable cause) {
        if (cause instanceof SAXParseException) {
            return "content.xml";
        } else if (cause instanceof NoSuchNodeTypeException) {
            return "content.nodeType";
        } else if (cause instanceof NamespaceException) {
            return "content.prefix";
        } else if (cause instanceof ItemExistsException) {
            return "content.identifier";
        } else if (cause instanceof ConstraintViolationException) {
            return "content.constraint";
        }
        return "content.other";
    }
}
