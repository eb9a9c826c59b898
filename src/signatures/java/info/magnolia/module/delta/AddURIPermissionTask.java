package info.magnolia.module.delta;

public class AddURIPermissionTask implements Task {

    public static final int GET_POST = 63;

    public AddURIPermissionTask(String taskName, String roleName, String uri, int permission) {
        throw new UnsupportedOperationException("a signature only");
    }
}
