package org.partnerships.probe;

import info.magnolia.context.MgnlContext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;

import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;

/** Makes many event reports out of the sentences of the samples, with some words of their own. */
@Path("/items-probe")
public class ItemsProbeEndpoint {

    private static final String WORKSPACE = "event-reports";
    private static final int SENTENCES = 12;
    private static final int OWN_WORDS = 20;
    private static final int VOCABULARY = 60_000;
    private static final int BATCH = 250;
    private static final int PER_FOLDER = 100;
    private static final List<String> TAGS = Arrays.asList("topics", "sdgs", "regions");

    private final Random random = new Random(1);

    /** Adds that many below /generated. */
    @POST
    public Response add(@QueryParam("count") int count) throws RepositoryException {
        Session session = MgnlContext.getJCRSession(WORKSPACE);
        List<Node> samples = new ArrayList<>();
        collect(session.getRootNode(), samples);
        List<String> german = sentences(samples, "");
        List<String> english = sentences(samples, "_en");
        Node root = session.getRootNode().addNode("generated", "mgnl:folder");
        Node folder = root;
        for (int i = 0; i < count; i++) {
            if (i % PER_FOLDER == 0) {
                folder = root.addNode("f" + i, "mgnl:folder");
            }
            Node item = folder.addNode("report-" + i, "partnerships:eventReport");
            write(item, "", german);
            write(item, "_en", english);
            Calendar date = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            date.add(Calendar.DAY_OF_YEAR, -random.nextInt(2_000));
            item.setProperty("startDate", date);
            tag(item, samples.get(random.nextInt(samples.size())));
            if (i % BATCH == BATCH - 1) {
                session.save();
            }
        }
        session.save();
        return Response.ok("").build();
    }

    private void write(Node item, String language, List<String> sentences)
            throws RepositoryException {
        item.setProperty("title" + language, sentence(sentences).split("[.:,]")[0]);
        item.setProperty("lead" + language, sentence(sentences));
        StringBuilder body = new StringBuilder("<p>");
        for (int i = 0; i < SENTENCES; i++) {
            body.append(sentence(sentences)).append(' ');
        }
        for (int i = 0; i < OWN_WORDS; i++) {
            double skewed = Math.pow(random.nextDouble(), 3);
            body.append("wort").append(Integer.toString((int) (skewed * VOCABULARY), 26)).append(' ');
        }
        item.setProperty("body" + language, body.append("</p>").toString());
    }

    private String sentence(List<String> sentences) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private static void tag(Node item, Node sample) throws RepositoryException {
        for (String name : TAGS) {
            if (sample.hasProperty(name)) {
                item.setProperty(name, sample.getProperty(name).getValues());
            }
        }
    }

    private static void collect(Node node, List<Node> items) throws RepositoryException {
        for (NodeIterator nodes = node.getNodes(); nodes.hasNext(); ) {
            Node child = nodes.nextNode();
            if (child.isNodeType("partnerships:eventReport")) {
                items.add(child);
            } else if (child.isNodeType("mgnl:folder")) {
                collect(child, items);
            }
        }
    }

    private static List<String> sentences(List<Node> samples, String language)
            throws RepositoryException {
        List<String> sentences = new ArrayList<>();
        for (Node sample : samples) {
            for (String name : Arrays.asList("lead", "body")) {
                if (sample.hasProperty(name + language)) {
                    String text = sample.getProperty(name + language).getString();
                    String plain = text.replaceAll("<[^>]*>", " ").trim();
                    sentences.addAll(Arrays.asList(plain.split("(?<=[.!?])\\s+")));
                }
            }
        }
        return sentences;
    }
}
