package androidx.core.view;

/** Stands in for androidx.core, where only types are checked. */
public class ViewCompat {
    public static void setOnApplyWindowInsetsListener(android.view.View view, OnApplyWindowInsetsListener listener) {
        throw new UnsupportedOperationException();
    }
}
