package androidx.activity.result;

/** Stands in for androidx.activity, where only types are checked. */
public final class ActivityResult {
    public int getResultCode() {
        throw new UnsupportedOperationException();
    }

    public android.content.Intent getData() {
        throw new UnsupportedOperationException();
    }
}
