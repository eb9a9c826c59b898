package org.partnerships.related.index;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns an index into bytes and back. Postings and norms are worked out anew. */
final class IndexCoding {

    private IndexCoding() {}

    static void write(DataOutputStream out, IndexWriter writer) throws IOException {
        writer.dictionary().write(out);
        List<ItemFacts> items = new ArrayList<>();
        writer.state().items().forEach(items::add);
        items.sort(Comparator.comparingInt(ItemFacts::ordinal));
        Map<Integer, Integer> places = new HashMap<>();
        out.writeInt(items.size());
        for (ItemFacts facts : items) {
            places.put(facts.ordinal(), places.size());
            write(out, facts);
        }
        out.writeInt(writer.state().languages().size());
        for (Map.Entry<String, LanguageIndex> entry : writer.state().languages().entrySet()) {
            write(out, entry.getKey());
            write(out, entry.getValue(), places);
        }
    }

    private static void write(
            DataOutputStream out, LanguageIndex index, Map<Integer, Integer> places)
            throws IOException {
        out.writeInt(index.statistics().documents());
        for (Segment segment : index.segments()) {
            for (int document = 0; document < segment.size(); document++) {
                if (segment.isLive(document)) {
                    out.writeInt(places.get(segment.facts(document).ordinal()));
                    out.writeByte(segment.lengthCode(document));
                    ByteSink terms = new ByteSink(256);
                    segment.copyTerms(document, terms);
                    write(out, terms.toBytes());
                }
            }
        }
    }

    private static void write(DataOutputStream out, ItemFacts facts) throws IOException {
        write(out, facts.id());
        write(out, facts.type());
        write(out, facts.folder());
        out.writeInt(facts.ordinal());
        out.writeInt(facts.day());
        out.writeLong(facts.validUntil());
        out.writeInt(facts.self());
        write(out, facts.pins());
        write(out, facts.languages());
        out.writeInt(facts.hidden().size());
        for (Map.Entry<String, Boolean> hidden : facts.hidden().entrySet()) {
            write(out, hidden.getKey());
            out.writeBoolean(hidden.getValue());
        }
        out.writeInt(facts.names().size());
        for (int[] name : facts.names()) {
            out.writeInt(name.length);
            for (int term : name) {
                out.writeInt(term);
            }
        }
    }

    static IndexWriter readWriter(DataInputStream in) throws IOException {
        TermDictionary dictionary = TermDictionary.read(in);
        Map<List<String>, List<String>> shared = new HashMap<>();
        ItemFacts[] items = new ItemFacts[in.readInt()];
        Map<String, ItemFacts> byId = new HashMap<>();
        for (int i = 0; i < items.length; i++) {
            items[i] = readFacts(in, shared);
            byId.put(items[i].id(), items[i]);
        }
        Map<String, LanguageIndex> languages = new HashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            languages.put(readText(in), readLanguage(in, items));
        }
        IndexState state = new IndexState(dictionary.view(), ItemTable.EMPTY.with(byId), languages);
        int next = items.length == 0 ? 0 : items[items.length - 1].ordinal() + 1;
        return new IndexWriter(dictionary, state, next);
    }

    private static LanguageIndex readLanguage(DataInputStream in, ItemFacts[] items)
            throws IOException {
        List<CodedDocument> documents = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            ItemFacts facts = items[in.readInt()];
            documents.add(new CodedDocument(facts, in.readByte(), readBytes(in)));
        }
        Statistics statistics = CodedDocument.statistics(documents);
        List<Segment> segments =
                documents.isEmpty()
                        ? List.of()
                        : List.of(SegmentBuilder.buildCoded(documents, statistics));
        return new LanguageIndex(segments, statistics);
    }

    private static ItemFacts readFacts(DataInputStream in, Map<List<String>, List<String>> shared)
            throws IOException {
        String id = readText(in);
        String type = readText(in).intern();
        String folder = readText(in).intern();
        int ordinal = in.readInt();
        int day = in.readInt();
        long validUntil = in.readLong();
        int self = in.readInt();
        List<String> pins = readTexts(in);
        List<String> languages = shared.computeIfAbsent(readTexts(in), list -> list);
        return new ItemFacts(
                id,
                type,
                folder,
                ordinal,
                day,
                validUntil,
                pins,
                readHidden(in),
                readNames(in),
                self,
                languages);
    }

    private static Map<String, Boolean> readHidden(DataInputStream in) throws IOException {
        Map<String, Boolean> hidden = new HashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            hidden.put(readText(in), in.readBoolean());
        }
        return Map.copyOf(hidden);
    }

    private static List<int[]> readNames(DataInputStream in) throws IOException {
        int[][] names = new int[in.readInt()][];
        for (int i = 0; i < names.length; i++) {
            names[i] = new int[in.readInt()];
            for (int j = 0; j < names[i].length; j++) {
                names[i][j] = in.readInt();
            }
        }
        return List.of(names);
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(out, text);
        }
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            texts.add(readText(in));
        }
        return List.copyOf(texts);
    }

    /** Also texts longer than {@link DataOutputStream#writeUTF} takes. */
    static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] readBytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
