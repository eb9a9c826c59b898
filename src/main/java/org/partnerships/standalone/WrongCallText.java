package org.partnerships.standalone;

import org.partnerships.standalone.words.Message;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a call, and what to do; picocli itself only speaks English. */
final class WrongCallText {

    private WrongCallText() {}

    /**
     * One sentence or two.
     *
     * @param arguments the whole call
     */
    static Message of(ParameterException wrongCall, List<String> arguments) {
        if (wrongCall instanceof WrongCall ours) {
            return ours.explanation();
        } else if (wrongCall instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (wrongCall instanceof MissingParameterException missing) {
            return missing(missing, arguments);
        } else if (wrongCall instanceof OverwrittenOptionException) {
            return Message.of("wrong.twice", twice(arguments));
        } else if (wrongCall.getArgSpec() == null) {
            return Message.of("wrong.other", wrongCall.getMessage());
        }
        return value(wrongCall.getArgSpec(), wrongCall.getValue());
    }

    private static Message unmatched(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().get(0);
        List<String> known = unmatched.getSuggestions();
        String what = unmatched.isUnknownOption() ? "wrong.option" : "wrong.word";
        return known.isEmpty()
                ? Message.of(what, first)
                : Message.of("wrong.suggestion", Message.of(what, first), meant(known.get(0)));
    }

    /** Only the name; picocli adds an option's other forms to it. */
    private static String meant(String suggestion) {
        return suggestion.split("[ =,\\[]")[0];
    }

    private static Message missing(MissingParameterException missing, List<String> arguments) {
        ArgSpec first = missing.getMissing().get(0);
        if (first instanceof OptionSpec option && arguments.contains(option.longestName())) {
            return Message.of("wrong.noValue", label(first), first.paramLabel());
        }
        return Message.of(
                "wrong.missing",
                missing.getMissing().stream()
                        .map(WrongCallText::label)
                        .collect(Collectors.joining(", ")));
    }

    /** The option that is there more than once; picocli does not say which. */
    private static String twice(List<String> arguments) {
        List<String> options =
                arguments.stream()
                        .filter(argument -> argument.startsWith("--"))
                        .map(argument -> argument.split("=", 2)[0])
                        .toList();
        return options.stream()
                .filter(option -> Collections.frequency(options, option) > 1)
                .findFirst()
                .orElse(String.join(" ", arguments));
    }

    private static Message value(ArgSpec argument, String value) {
        if (argument.arity().max() == 0) {
            return Message.of("wrong.flag", label(argument));
        }
        String key =
                argument.isMultiValue() && argument.typeInfo().isMap()
                        ? "wrong.pair"
                        : argument.typeInfo().getType() == int.class
                                ? "wrong.number"
                                : "wrong.value";
        return Message.of(key, label(argument), String.valueOf(value));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** How to call for the help of the command that was meant. */
    static String help(CommandLine command) {
        return command.getParent() == null ? "--help" : command.getCommandName() + " --help";
    }
}
