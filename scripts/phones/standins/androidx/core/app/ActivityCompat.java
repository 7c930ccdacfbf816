package androidx.core.app;

/** Stands in for androidx.core, where only types are checked. */
public class ActivityCompat {
    public static int checkSelfPermission(android.content.Context context, String permission) {
        throw new UnsupportedOperationException();
    }
}
