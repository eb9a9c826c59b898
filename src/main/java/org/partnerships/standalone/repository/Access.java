package org.partnerships.standalone.repository;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * Users, their passwords and roles, and what these allow. Rights come from the role nodes in the
 * workspace {@code userroles}; a user may do nothing that no role allows, {@code superuser}
 * everything. Thread-safe; a change holds from the next question on, in open sessions too.
 */
public final class Access {

    /** Who makes a request without credentials, or with wrong ones. */
    public static final String ANONYMOUS = "anonymous";

    /** Who may do everything. */
    public static final String SUPERUSER = "superuser";

    /** The superuser's password as long as nobody set another; fit for this machine only. */
    public static final String DEFAULT_PASSWORD = "superuser";

    private static final Map<String, Integer> PERMISSION_BY_METHOD =
            Map.of(
                    "GET", Permissions.READ,
                    "OPTIONS", Permissions.ALL,
                    "POST", Permissions.ALL,
                    "PUT", Permissions.ALL,
                    "DELETE", Permissions.ALL);

    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> rolesByUser = new ConcurrentHashMap<>();
    private volatile Map<String, Role> roles = Map.of();
    private volatile Map<String, Rights> rights = Map.of();

    Access() {
        passwords.put(SUPERUSER, DEFAULT_PASSWORD);
        grant(ANONYMOUS, Role.STOCK_ANONYMOUS.name());
    }

    /** Sets the password of a user, who exists from then on. */
    public void setPassword(String user, String password) {
        passwords.put(user, password);
        rolesByUser.computeIfAbsent(user, key -> new CopyOnWriteArraySet<>());
    }

    /** Whether the superuser's password is still the one everybody knows. */
    public boolean hasDefaultPassword() {
        return DEFAULT_PASSWORD.equals(passwords.get(SUPERUSER));
    }

    /** The user's name when the password is right; empty for a wrong one or an unknown user. */
    public Optional<String> authenticate(String user, String password) {
        String expected = passwords.get(user);
        return expected != null && same(expected, password) ? Optional.of(user) : Optional.empty();
    }

    /** Gives a role to a user, from the moment at which there is a role node of that name. */
    public synchronized void grant(String user, String role) {
        rolesByUser.computeIfAbsent(user, key -> new CopyOnWriteArraySet<>()).add(role);
        combine();
    }

    /**
     * Whether the caller may send a request to an address.
     *
     * @param path below the context path, decoded, such as {@code /.rest/delivery/x}
     * @return false also for every method Magnolia does not know, see {@link #knowsMethod}
     */
    public boolean uriAllowed(String caller, String method, String path) {
        Integer wanted = PERMISSION_BY_METHOD.get(method);
        return wanted != null
                && (rightsOf(caller).addresses().permissions(path) & wanted) == wanted;
    }

    /** Whether any right can allow a method; Magnolia answers 403 to HEAD, PATCH and others. */
    public static boolean knowsMethod(String method) {
        return PERMISSION_BY_METHOD.containsKey(method);
    }

    /** A token that is the same object for as long as a caller's rights stay as they are. */
    public Object versionOfRights(String caller) {
        return rightsOf(caller);
    }

    /** Of a user, or of nobody: then nothing is allowed. */
    Rights rightsOf(String user) {
        return user.equals(SUPERUSER)
                ? Rights.EVERYTHING
                : rights.getOrDefault(user, Rights.NOTHING);
    }

    /** Replaces what the roles say. */
    synchronized void setRoles(Map<String, Role> roles) {
        this.roles = Map.copyOf(roles);
        combine();
    }

    private void combine() {
        Map<String, Rights> combined = new ConcurrentHashMap<>();
        rolesByUser.forEach((user, names) -> combined.put(user, Rights.of(rolesNamed(names))));
        rights = combined;
    }

    private List<Role> rolesNamed(Set<String> names) {
        List<Role> named = new ArrayList<>();
        for (String name : names) {
            if (roles.containsKey(name)) {
                named.add(roles.get(name));
            } else if (name.equals(Role.STOCK_ANONYMOUS.name())) {
                named.add(Role.STOCK_ANONYMOUS);
            }
        }
        return named;
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
