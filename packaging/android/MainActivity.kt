package dev.dioxus.main

import android.content.Intent
import android.net.Uri
import android.os.Build
import android.os.Bundle
import android.webkit.WebView
import androidx.activity.OnBackPressedCallback
import java.io.File
import kotlin.system.exitProcess

// wry's own classes ask for it in this package.
typealias BuildConfig = it.sportello.app.BuildConfig

/**
 * The app's one window. Rust does the rest (app/platform/native); it has not run on a device yet.
 */
class MainActivity : WryActivity() {
    private var page: WebView? = null

    // The back button belongs to the callback below: the webview itself never goes anywhere.
    override val handleBackNavigation: Boolean = false

    override fun onWebViewCreate(webView: WebView) {
        page = webView
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        // Before Rust starts: it looks for the file once.
        keepGivenFile(intent)
        super.onCreate(savedInstanceState)
        onBackPressedDispatcher.addCallback(this, object : OnBackPressedCallback(true) {
            override fun handleOnBackPressed() = goBack()
        })
    }

    /** A file while the app runs: it starts again with the file, for that is when it is read. */
    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        if (keepGivenFile(intent)) {
            val main = Intent(this, MainActivity::class.java)
            startActivity(Intent.makeRestartActivityTask(main.component))
            exitProcess(0)
        }
    }

    /** Dioxus cannot start twice in one process, and what Rust knows of this window ends with it. */
    override fun onDestroy() {
        super.onDestroy()
        exitProcess(0)
    }

    /** Back as a person expects: the screen's own way back, and from a first screen out of the app. */
    private fun goBack() {
        val script = "(() => { const back = document.querySelector('[data-back]'); back?.click(); return !!back; })()"
        val page = page ?: return leave()
        page.evaluateJavascript(script) { gone -> if (gone != "true") leave() }
    }

    private fun leave() {
        moveTaskToBack(true)
    }

    /** Copies a list from another app to where Rust looks for it. Says whether there was one. */
    private fun keepGivenFile(intent: Intent?): Boolean {
        val uri = when (intent?.action) {
            Intent.ACTION_VIEW -> intent.data
            Intent.ACTION_SEND -> sent(intent)
            else -> null
        } ?: return false
        // A stranger's app may name any address: only what a provider hands over, never a file of this app's own.
        if (uri.scheme != "content" || uri.authority?.startsWith("it.sportello") == true) return false
        val given = File(cacheDir, GIVEN)
        return try {
            contentResolver.openInputStream(uri)?.use { from ->
                given.outputStream().use { to -> copy(from, to) }
            } ?: false
        } catch (_: Exception) {
            given.delete()
            false
        }
    }

    private fun copy(from: java.io.InputStream, to: java.io.OutputStream): Boolean {
        val buffer = ByteArray(64 * 1024)
        var left = LARGEST
        while (true) {
            val read = from.read(buffer)
            if (read < 0) return true
            left -= read
            if (left < 0) throw java.io.IOException("too large for a list")
            to.write(buffer, 0, read)
        }
    }

    private fun sent(intent: Intent): Uri? =
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            intent.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java)
        } else {
            @Suppress("DEPRECATION")
            intent.getParcelableExtra(Intent.EXTRA_STREAM)
        }

    private companion object {
        /** The name that app/platform/native/feed.rs reads. */
        const val GIVEN = "given.sportello"

        /** Bytes; a file of all Italy has a tenth of this. */
        const val LARGEST = 64 * 1024 * 1024
    }
}
