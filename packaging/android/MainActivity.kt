package dev.dioxus.main

import android.content.ClipData
import android.content.Intent
import android.net.ConnectivityManager
import android.net.Network
import android.net.NetworkCapabilities
import android.net.Uri
import android.os.Bundle
import android.provider.Settings
import android.view.View
import android.webkit.WebView
import androidx.activity.OnBackPressedCallback
import androidx.core.content.FileProvider
import androidx.core.view.ViewCompat
import androidx.core.view.WindowInsetsCompat
import java.io.File
import java.util.concurrent.LinkedBlockingQueue
import kotlin.system.exitProcess

// wry's own classes ask for it in this package.
typealias BuildConfig = it.sportello.app.BuildConfig

/**
 * The app's one window, and what Rust cannot do by itself: whatever Android answers later, to an object of Java's. Rust
 * (app/platform/native/bridge/java.rs) calls the public functions from threads of its own, on which they may wait. dx
 * takes this file alone; the classes in kotlin/ are brought by sportello.gradle. None of it has run on a device yet.
 */
class MainActivity : WryActivity() {
    private var page: WebView? = null
    private val happenings = LinkedBlockingQueue<String>()
    private val locator = Locator(this)
    private val given = GivenFile(this)
    private val speaker by lazy { Speaker(applicationContext) }

    /** Pixels of the page that bars and cut-outs cover: top, right, bottom, left. */
    @Volatile
    private var covered = "0,0,0,0"

    // The back button belongs to the callback below: the webview itself never goes anywhere.
    override val handleBackNavigation: Boolean = false

    override fun onWebViewCreate(webView: WebView) {
        page = webView
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        // Before Rust starts: it looks for the file once.
        given.keep(intent)
        super.onCreate(savedInstanceState)
        onBackPressedDispatcher.addCallback(this, object : OnBackPressedCallback(true) {
            override fun handleOnBackPressed() = goBack()
        })
        ViewCompat.setOnApplyWindowInsetsListener(findViewById(android.R.id.content), ::cover)
        getSystemService(ConnectivityManager::class.java)?.registerDefaultNetworkCallback(networks)
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        if (given.keep(intent)) happenings.add("file")
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<String>, results: IntArray) {
        super.onRequestPermissionsResult(code, permissions, results)
        locator.answered(code, results)
    }

    /** Dioxus cannot start twice in one process, and what Rust knows of this window ends with it. */
    override fun onDestroy() {
        super.onDestroy()
        exitProcess(0)
    }

    /** What happens next: "file", "network" or "insets". Waits for it. */
    fun happening(): String = happenings.take()

    /** See [covered]. */
    fun insets(): String = covered

    /**
     * Where the phone is, once: "43.1,12.4,1600" (degrees, degrees, metres), or a word for why not. Both are read by
     * app/platform/position.rs. Asks the person when nobody has yet.
     */
    fun locate(): String = locator.locate()

    /** Shows Android's settings of this app, where a no for ever can be taken back. */
    fun openSettings() {
        startActivity(Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, Uri.fromParts("package", packageName, null)))
    }

    /** Shows what can be done with a text, or with a file of the cache where [file] is not empty. */
    fun share(text: String, file: String) {
        val send = Intent(Intent.ACTION_SEND)
        if (file.isEmpty()) {
            send.setType("text/plain").putExtra(Intent.EXTRA_TEXT, text)
        } else {
            val uri = FileProvider.getUriForFile(this, "it.sportello.app.files", File(file))
            send.setType("application/octet-stream").putExtra(Intent.EXTRA_STREAM, uri)
            send.clipData = ClipData.newRawUri(text, uri)
            send.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
        }
        startActivity(Intent.createChooser(send, null))
    }

    /** Says a text; returns when it is said, with a word of app/platform/native/voice/mod.rs. */
    fun say(language: String, otherwise: String, text: String): String = speaker.say(language, otherwise, text)

    /** Ends what is being said. */
    fun hush() = speaker.hush()

    private val networks = object : ConnectivityManager.NetworkCallback() {
        override fun onLost(network: Network) {
            happenings.add("network")
        }

        override fun onCapabilitiesChanged(network: Network, can: NetworkCapabilities) {
            happenings.add("network")
        }
    }

    /** The page reaches under bars and cut-outs and keeps clear of them by itself; the keyboard makes it shorter. */
    private fun cover(view: View, insets: WindowInsetsCompat): WindowInsetsCompat {
        val keyboard = insets.getInsets(WindowInsetsCompat.Type.ime()).bottom
        view.setPadding(0, 0, 0, keyboard)
        val bars = insets.getInsets(WindowInsetsCompat.Type.systemBars() or WindowInsetsCompat.Type.displayCutout())
        val scale = resources.displayMetrics.density
        val bottom = if (keyboard > 0) 0 else bars.bottom
        covered = listOf(bars.top, bars.right, bottom, bars.left).joinToString(",") { (it / scale).toString() }
        happenings.add("insets")
        return insets
    }

    /** Back as a person expects: the screen's own way back, and from a first screen out of the app. */
    private fun goBack() {
        val script = "(() => { const back = document.querySelector('[data-back]'); back?.click(); return !!back; })()"
        page?.evaluateJavascript(script) { gone -> if (gone != "true") moveTaskToBack(true) }
            ?: moveTaskToBack(true)
    }
}
