package org.partnerships.openapi;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Microsoft's compiler, run by the Node.js that is installed. */
record TypeScriptCompiler(Path program) {

    private static final String ENTRY =
            "META-INF/resources/webjars/typescript/[^/]+/lib/(_?tsc\\.js|lib.*\\.d\\.ts)";

    static boolean canRun() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
    }

    /** Takes the compiler and the declarations of the language out of its jar into a folder. */
    static TypeScriptCompiler unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        URL webjars =
                TypeScriptCompiler.class.getResource(
                        "/META-INF/maven/org.webjars.npm/typescript/pom.xml");
        JarFile jar = ((JarURLConnection) webjars.openConnection()).getJarFile();
        for (ZipEntry entry : jar.stream().filter(each -> each.getName().matches(ENTRY)).toList()) {
            Files.copy(jar.getInputStream(entry), folder.resolve(nameOf(entry)));
        }
        return new TypeScriptCompiler(folder.resolve("tsc.js"));
    }

    private static String nameOf(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    /** Writes the JavaScript beside a file; what the compiler found wrong, a line each. */
    List<String> compile(Path file) throws IOException, InterruptedException {
        return output(
                        program,
                        "--strict",
                        "--target",
                        "es2022",
                        "--module",
                        "es2022",
                        "--lib",
                        "es2022",
                        file)
                .filter(line -> line.contains("error TS"))
                .toList();
    }

    /** What a program prints. */
    List<String> run(Path file, String argument) throws IOException, InterruptedException {
        Path module = Files.move(file, Path.of(file.toString().replace(".js", ".mjs")));
        return output(module, argument).toList();
    }

    private static Stream<String> output(Object... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("node"), Stream.of(arguments).map(Object::toString))
                        .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.lines();
    }
}
