package org.partnerships.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that are served; {@code -Dopenapi.write=true} makes them anew. */
class OpenApiFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/partnerships/rest");
    private static final Path STANDARD = Path.of("src/test/resources/openapi/openapi-3.1.json");

    private final JsonNode document = OpenApiDocument.make();

    @Test
    void theDocumentIsWhatTheDefinitionsSay() throws IOException {
        String text =
                Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";

        assertIsIn("openapi.json", text);
    }

    @Test
    void theDeclarationsAreWhatTheDocumentSays() throws IOException {
        assertIsIn("partnerships.d.ts", TypeScript.of(document));
    }

    @Test
    void theDocumentKeepsTheStandard() throws IOException {
        JsonSchema standard =
                JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(Json.MAPPER.readTree(STANDARD.toFile()));

        assertThat(standard.validate(document)).isEmpty();
        assertThat(standard.validate(Json.object().put("openapi", "3.1.0"))).isNotEmpty();
    }

    @Test
    void theSchemasAreJsonSchemas() {
        JsonSchema standard =
                JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(
                                SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(document.at("/components/schemas"))
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(standard.validate(schema)).isEmpty());
    }

    private static void assertIsIn(String name, String made) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(file, made);
        }
        assertThat(file)
                .as("Definitions changed: mvn test -Dtest=OpenApiFilesTest -Dopenapi.write=true")
                .content()
                .isEqualTo(made);
    }
}
