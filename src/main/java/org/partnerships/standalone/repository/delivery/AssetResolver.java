package org.partnerships.standalone.repository.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.partnerships.standalone.definition.ReferenceDefinition.AssetReference;
import org.partnerships.standalone.repository.node.StoredNode;

import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.jcr.RepositoryException;

/** Follows {@code jcr:<uuid>} to a digital asset, by the rights of the caller. */
final class AssetResolver implements References.Resolver {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern KEY = Pattern.compile("(.+?):(.+)", Pattern.DOTALL);
    private static final Pattern MIME_TYPE = Pattern.compile("[^\\s/;]+/[^\\s/;]+(\\s*;.*)?");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    /** So many assets are remembered as JSON, in all languages in which they were asked for. */
    private static final int MAX_WRITTEN = 200;

    private final AssetReference reference;
    // Weak keys are compared by identity: a node that has changed is another object.
    private final Cache<StoredNode, Written> written =
            Caffeine.newBuilder()
                    .weakKeys()
                    .maximumSize(MAX_WRITTEN)
                    .executor(Runnable::run)
                    .build();

    AssetResolver(AssetReference reference) {
        this.reference = reference;
    }

    @Override
    public References.Target resolve(String value, String key, AnswerContext context) {
        Matcher id = KEY.matcher(value);
        if (!reference.expand() && !reference.includeDownloadLink()
                || !id.matches()
                || !id.group(1).equals(AssetNode.PROVIDER)) {
            return null;
        }
        try {
            StoredNode node = context.ofCaller(AssetNode.WORKSPACE).byIdentifier(id.group(2));
            context.dependencies().onNode(AssetNode.WORKSPACE, node.path());
            if (!AssetNode.isAsset(node)) {
                return null;
            }
            AssetNode asset = new AssetNode(node, context);
            boolean readable =
                    reference.assetRenditions().isEmpty()
                            || MIME_TYPE.matcher(asset.mimeType()).matches();
            return readable ? target(asset, context.links()) : null;
        } catch (RepositoryException expected) {
            context.dependencies().onMissing(AssetNode.WORKSPACE, id.group(2));
            return null;
        }
    }

    private References.Target target(AssetNode asset, SiteLinks links) throws RepositoryException {
        String link = links.contextPath() + asset.downloadPath();
        return reference.expand()
                ? References.Target.of(json -> json.writeRawValue(json(asset, link, links)))
                : References.Target.of(link);
    }

    /** What an asset looks like, as long as its file stays the same object, too. */
    private record Written(StoredNode file, Map<AnswerLanguage, SerializableString> json) {}

    private SerializableString json(AssetNode asset, String link, SiteLinks links)
            throws RepositoryException, IOException {
        Written known = written.getIfPresent(asset.node());
        if (known == null || known.file() != asset.file()) {
            known = new Written(asset.file(), new ConcurrentHashMap<>());
            written.put(asset.node(), known);
        }
        SerializableString text = known.json().get(asset.language());
        if (text == null) {
            StringWriter out = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(out)) {
                write(json, asset, link, links);
            }
            text = new SerializedString(out.toString());
            known.json().put(asset.language(), text);
        }
        return text;
    }

    private void write(JsonGenerator json, AssetNode asset, String link, SiteLinks links)
            throws RepositoryException, IOException {
        json.writeStartObject();
        json.writeStringField("@name", asset.name());
        json.writeStringField("@path", asset.path());
        json.writeStringField("@id", asset.key());
        if (reference.includeDownloadLink()) {
            json.writeStringField("@link", link);
        }
        if (reference.includeAssetMetadata()) {
            json.writeObjectFieldStart("metadata");
            file(json, asset);
            description(json, asset);
            json.writeEndObject();
        }
        Renditions.write(json, asset, reference.assetRenditions(), links);
        json.writeEndObject();
    }

    private static void file(JsonGenerator json, AssetNode asset)
            throws RepositoryException, IOException {
        text(json, "fileName", asset.fileText("fileName", ""));
        text(json, "mimeType", asset.mimeType());
        text(json, "caption", asset.text("caption"));
        text(json, "comment", asset.text("comment"));
        json.writeNumberField("fileSize", asset.fileNumber("size"));
        json.writeNumberField("height", asset.fileNumber("height"));
        json.writeNumberField("width", asset.fileNumber("width"));
    }

    private static void description(JsonGenerator json, AssetNode asset)
            throws RepositoryException, IOException {
        text(json, "type", asset.text("type"));
        text(json, "title", asset.text("title"));
        text(json, "format", asset.fileText("jcr:mimeType", ""));
        text(json, "coverage", asset.text("coverage"));
        text(json, "description", asset.text("description"));
        text(json, "language", asset.text("language"));
        text(json, "publisher", asset.text("publisher"));
        text(json, "relation", asset.text("relation"));
        text(json, "rights", asset.text("copyright"));
        text(json, "source", asset.text("source"));
        texts(json, "creator", asset.texts("mgnl:createdBy"));
        texts(json, "contributor", asset.texts("contributor"));
        texts(json, "subject", asset.texts("subject"));
        date(json, "date", asset.modified());
        date(json, "created", asset.created());
        date(json, "modified", asset.modified());
    }

    private static void text(JsonGenerator json, String key, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(key, text);
        }
    }

    private static void texts(JsonGenerator json, String key, List<String> texts)
            throws IOException {
        boolean open = false;
        for (String text : texts) {
            if (!text.isEmpty() && !open) {
                json.writeArrayFieldStart(key);
                open = true;
            }
            if (!text.isEmpty()) {
                json.writeString(text);
            }
        }
        if (open) {
            json.writeEndArray();
        }
    }

    /** In the server's time zone, unlike the dates of nodes. */
    private static void date(JsonGenerator json, String key, Calendar date) throws IOException {
        if (date != null) {
            json.writeStringField(
                    key, DATE.format(date.toInstant().atZone(ZoneId.systemDefault())));
        }
    }
}
