package androidx.webkit;

import java.util.Set;

/** Stands in for androidx.webkit, where only types are checked. */
public class WebViewCompat {
    public static void addDocumentStartJavaScript(android.webkit.WebView view, String script, Set<String> origins) {
        throw new UnsupportedOperationException();
    }
}
