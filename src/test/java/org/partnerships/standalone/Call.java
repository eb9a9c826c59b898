package org.partnerships.standalone;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A call of the program in this process, and what it answered.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Call(int exitCode, String out, String err) {

    static Call of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Main.commandLine(arguments)
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true));
        return new Call(commandLine.execute(arguments), out.toString(), err.toString());
    }

    static Call in(String language, String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--lang";
        all[arguments.length + 1] = language;
        return of(all);
    }
}
