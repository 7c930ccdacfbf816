package androidx.core.view;

/** Stands in for androidx.core, where only types are checked. */
public class WindowInsetsCompat {
    public androidx.core.graphics.Insets getInsets(int types) {
        throw new UnsupportedOperationException();
    }

    public static final class Type {
        public static int ime() {
            throw new UnsupportedOperationException();
        }

        public static int systemBars() {
            throw new UnsupportedOperationException();
        }

        public static int displayCutout() {
            throw new UnsupportedOperationException();
        }
    }
}
