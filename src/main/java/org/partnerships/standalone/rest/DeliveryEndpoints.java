package org.partnerships.standalone.rest;

import org.jboss.resteasy.spi.Registry;
import org.partnerships.standalone.definition.EndpointDefinition;
import org.partnerships.standalone.definition.LightModules;
import org.partnerships.standalone.definition.SiteDefinition;
import org.partnerships.standalone.repository.StandaloneRepository;
import org.partnerships.standalone.repository.delivery.DeliveryEndpoint;
import org.partnerships.standalone.repository.delivery.SiteLanguages;
import org.partnerships.standalone.repository.delivery.SiteLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.servlet.Filter;

/**
 * All endpoints of the light modules, each under its own path and those below {@code delivery} a
 * second time below {@code preview}. Thread-safe.
 */
public final class DeliveryEndpoints implements AutoCloseable {

    /** How much memory answers that are kept may take, unless told otherwise. */
    public static final long DEFAULT_CACHE_BYTES = 64L * 1024 * 1024;

    /** Whatever is asked for, answers take no more than this part of the heap. */
    private static final int PART_OF_HEAP = 4;

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryEndpoints.class);
    private static final String DELIVERY = "delivery";
    private static final String PREVIEW = "preview";

    private final StandaloneRepository repository;
    private final Map<String, Object> javaEndpoints;
    private final String contextPath;
    private final AnswerCache answers;
    private final Map<String, Object> registered = new HashMap<>();
    private volatile SiteLanguages languages;

    /**
     * @param javaEndpoints JAX-RS resources by the class name that definitions give as
     *     implementationClass
     * @param contextPath of the web application, which links begin with; empty at the root
     * @param cacheBytes how much memory answers that are kept may take, about; 0 keeps none
     */
    public DeliveryEndpoints(
            StandaloneRepository repository,
            Map<String, Object> javaEndpoints,
            String contextPath,
            LightModules modules,
            long cacheBytes) {
        this.repository = repository;
        this.javaEndpoints = Map.copyOf(javaEndpoints);
        this.contextPath = contextPath;
        this.languages = new SiteLanguages(modules.site());
        this.answers = new AnswerCache(repository, withinHeap(cacheBytes));
    }

    private static long withinHeap(long bytes) {
        return Math.min(bytes, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    }

    /** What RESTEasy needs besides the endpoints. */
    public List<Object> providers() {
        return List.of(new RestErrors(), new LanguageFilter(() -> languages));
    }

    /** The servlet filters before RESTEasy, in order. */
    public List<Filter> filters() {
        return List.of(
                new RequestGuard(),
                new CorsFilter(),
                new CrossSiteGuard(),
                new AccessFilter(repository.access(), repository.sessions()));
    }

    /** Puts definitions into force: adds, replaces and removes endpoints while requests go on. */
    public synchronized void register(Registry registry, LightModules modules) {
        languages = new SiteLanguages(modules.site());
        SiteLinks links = links(modules.site());
        Set<String> gone = new HashSet<>(registered.keySet());
        for (EndpointDefinition definition : modules.endpoints()) {
            if (definition.enabled()) {
                register(registry, definition.path(), definition, links, gone);
            }
            if (definition.enabled() && definition.path().startsWith(DELIVERY)) {
                String preview = definition.path().replace(DELIVERY, PREVIEW);
                register(registry, preview, definition, links, gone);
            }
        }
        for (String path : gone) {
            registry.removeRegistrations(registered.remove(path).getClass(), path);
        }
        answers.clear();
    }

    private void register(
            Registry registry,
            String path,
            EndpointDefinition definition,
            SiteLinks links,
            Set<String> gone) {
        gone.remove(path);
        Object known = registered.get(path);
        if (definition.isDelivery()) {
            DeliveryEndpoint endpoint =
                    new DeliveryEndpoint(definition.delivery(), repository.sessions(), links);
            if (known instanceof DeliveryResource resource) {
                resource.replace(endpoint);
            } else {
                add(registry, path, new DeliveryResource(endpoint, answers));
            }
        } else if (javaEndpoints.containsKey(definition.implementationClass())) {
            Object endpoint = javaEndpoints.get(definition.implementationClass());
            if (endpoint != known) {
                add(registry, path, endpoint);
            }
        } else {
            LOG.warn(
                    "Endpoint {} is left out: this server has no {}",
                    definition.id(),
                    definition.implementationClass());
        }
    }

    private void add(Registry registry, String path, Object resource) {
        Object other = registered.put(path, resource);
        if (other != null) {
            registry.removeRegistrations(other.getClass(), path);
        }
        registry.addSingletonResource(resource, path);
    }

    /** Stops listening to the repository, which is closed afterwards. */
    @Override
    public void close() {
        answers.close();
    }

    private SiteLinks links(SiteDefinition site) {
        return new SiteLinks(
                contextPath,
                SiteLinks.DEFAULT_BASE_URL,
                new SiteLanguages(site),
                site.theme(),
                Set.copyOf(site.variations().keySet()));
    }
}
