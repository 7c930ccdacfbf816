package androidx.activity.result;

/** Stands in for androidx.activity, where only types are checked. */
public interface ActivityResultCallback<O> {
    void onActivityResult(O result);
}
