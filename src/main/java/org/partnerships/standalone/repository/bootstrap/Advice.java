package org.partnerships.standalone.repository.bootstrap;

import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import javax.jcr.ItemExistsException;
import javax.jcr.NamespaceException;
import javax.jcr.nodetype.ConstraintViolationException;
import javax.jcr.nodetype.NoSuchNodeTypeException;

/** Says what is wrong with content and what to do, in the words of whoever wrote the file. */
final class Advice {

    private Advice() {}

    static String of(Exception problem) {
        Throwable cause = cause(problem);
        return cause.getMessage() + "; " + whatToDo(cause);
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
            return "correct the XML there";
        } else if (cause instanceof NoSuchNodeTypeException) {
            return "correct the type, or add a content type that makes it";
        } else if (cause instanceof NamespaceException) {
            return "correct the prefix, or add it to a content type's namespaces";
        } else if (cause instanceof ItemExistsException) {
            return "give one of the two nodes another jcr:uuid";
        } else if (cause instanceof ConstraintViolationException) {
            return "its node type does not allow this; correct one of them";
        }
        return "correct the file and save it again";
    }
}
