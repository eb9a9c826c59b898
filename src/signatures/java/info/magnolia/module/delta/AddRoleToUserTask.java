package info.magnolia.module.delta;

public class AddRoleToUserTask implements Task {

    public AddRoleToUserTask(String taskName, String username, String rolename) {
        throw new UnsupportedOperationException("a signature only");
    }
}
