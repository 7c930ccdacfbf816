package androidx.webkit;

import android.webkit.WebResourceResponse;

/** Stands in for androidx.webkit, where only types are checked. */
public final class WebViewAssetLoader {
    public WebResourceResponse shouldInterceptRequest(android.net.Uri url) {
        throw new UnsupportedOperationException();
    }

    public interface PathHandler {
        WebResourceResponse handle(String path);
    }

    public static final class AssetsPathHandler implements PathHandler {
        public AssetsPathHandler(android.content.Context context) {}

        @Override
        public WebResourceResponse handle(String path) {
            throw new UnsupportedOperationException();
        }
    }

    public static final class Builder {
        public Builder setDomain(String domain) {
            throw new UnsupportedOperationException();
        }

        public Builder addPathHandler(String path, PathHandler handler) {
            throw new UnsupportedOperationException();
        }

        public WebViewAssetLoader build() {
            throw new UnsupportedOperationException();
        }
    }
}
