package dev.dioxus.main

import android.Manifest.permission.ACCESS_COARSE_LOCATION
import android.content.ClipData
import android.content.Intent
import android.content.pm.PackageManager.PERMISSION_GRANTED
import android.location.LocationManager
import android.net.ConnectivityManager
import android.net.Network
import android.net.NetworkCapabilities
import android.net.Uri
import android.os.Build
import android.os.Bundle
import android.os.CancellationSignal
import android.provider.Settings
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import android.speech.tts.Voice
import android.view.View
import android.webkit.WebView
import androidx.activity.OnBackPressedCallback
import androidx.core.content.FileProvider
import androidx.core.view.ViewCompat
import androidx.core.view.WindowInsetsCompat
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.io.OutputStream
import java.util.Locale
import java.util.concurrent.CompletableFuture
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException
import kotlin.system.exitProcess

// wry's own classes ask for it in this package.
typealias BuildConfig = it.sportello.app.BuildConfig

/**
 * The app's one window, and what Rust cannot do by itself: whatever Android answers later, to an object of Java's. Rust
 * (app/platform/native/bridge/java.rs) calls the public functions from threads of its own, on which they may wait. One
 * file, for dx takes one. None of it has run on a device yet.
 */
class MainActivity : WryActivity() {
    private var page: WebView? = null
    private val happenings = LinkedBlockingQueue<String>()
    private var located: CompletableFuture<String>? = null
    private val speaks = CompletableFuture<Boolean>()
    private val speaker by lazy {
        Speaker(TextToSpeech(applicationContext) { status -> speaks.complete(status == TextToSpeech.SUCCESS) })
    }

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
        keepGivenFile(intent)
        super.onCreate(savedInstanceState)
        onBackPressedDispatcher.addCallback(this, object : OnBackPressedCallback(true) {
            override fun handleOnBackPressed() = goBack()
        })
        ViewCompat.setOnApplyWindowInsetsListener(findViewById(android.R.id.content), ::cover)
        getSystemService(ConnectivityManager::class.java)?.registerDefaultNetworkCallback(networks)
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        if (keepGivenFile(intent)) happenings.add("file")
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
    fun locate(): String {
        val answer = CompletableFuture<String>()
        runOnUiThread {
            if (mayLocate()) {
                find(answer)
            } else {
                located = answer
                requestPermissions(arrayOf(ACCESS_COARSE_LOCATION), LOCATION)
            }
        }
        return answer.get()
    }

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
    fun say(language: String, otherwise: String, text: String): String {
        val speaker = speaker
        val there = try {
            speaks.get(PATIENCE, TimeUnit.MILLISECONDS)
        } catch (_: TimeoutException) {
            false
        }
        return if (there) speaker.say(language, otherwise, text) else "unsupported"
    }

    /** Ends what is being said. */
    fun hush() = speaker.hush()

    override fun onRequestPermissionsResult(code: Int, permissions: Array<String>, results: IntArray) {
        super.onRequestPermissionsResult(code, permissions, results)
        val answer = located.takeIf { code == LOCATION } ?: return
        located = null
        when {
            mayLocate() -> find(answer)
            // Empty: the question was interrupted. A rationale may be shown: the next question will be shown too.
            results.isEmpty() || shouldShowRequestPermissionRationale(ACCESS_COARSE_LOCATION) -> answer.complete("denied")
            else -> answer.complete("denied-for-ever")
        }
    }

    private fun mayLocate() = checkSelfPermission(ACCESS_COARSE_LOCATION) == PERMISSION_GRANTED

    private fun find(answer: CompletableFuture<String>) {
        val places = getSystemService(LocationManager::class.java)
        // Before Android 12 a satellite's position is never coarse, and not for this app.
        val coarse = listOf("fused", LocationManager.NETWORK_PROVIDER) +
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) listOf(LocationManager.GPS_PROVIDER) else listOf()
        val provider = coarse.filter { it in places?.allProviders.orEmpty() }
        if (places == null || provider.isEmpty()) {
            answer.complete("unsupported")
            return
        }
        val on = provider.firstOrNull { places.isProviderEnabled(it) }
        if (on == null) {
            answer.complete("unavailable")
            return
        }
        val late = CancellationSignal()
        window.decorView.postDelayed({ if (answer.complete("timeout")) late.cancel() }, LONGEST)
        try {
            places.getCurrentLocation(on, late, mainExecutor) { here ->
                answer.complete(here?.run { "$latitude,$longitude,$accuracy" } ?: "unavailable")
            }
        } catch (_: SecurityException) {
            // Taken back just now.
            answer.complete("denied")
        }
    }

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

    private fun copy(from: InputStream, to: OutputStream): Boolean {
        val buffer = ByteArray(64 * 1024)
        var left = LARGEST
        while (true) {
            val read = from.read(buffer)
            if (read < 0) return true
            left -= read
            if (left < 0) throw IOException("too large for a list")
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
        /** The name that app/platform/native/paths/android.rs reads. */
        const val GIVEN = "given.sportello"

        /** Bytes; a file of all Italy has a tenth of this. */
        const val LARGEST = 64 * 1024 * 1024

        /** Which question was answered. */
        const val LOCATION = 1

        /** Milliseconds that a position may take; app/platform/position.rs says the same of a browser. */
        const val LONGEST = 15_000L

        /** Milliseconds that the voices may take to be there. */
        const val PATIENCE = 5_000L
    }
}

/** The phone's voices: only those that are on it, for the others send what they read to a server. */
private class Speaker(private val engine: TextToSpeech) {
    /** What is being said, and under which name the engine knows it: it may still tell of what was said before. */
    @Volatile
    private var saying = Pair("", CompletableFuture<String>())

    init {
        engine.setOnUtteranceProgressListener(object : UtteranceProgressListener() {
            override fun onStart(id: String?) = Unit

            override fun onDone(id: String?) = ended(id, "done")

            @Deprecated("Android still asks for it")
            override fun onError(id: String?) = ended(id, "failed")

            override fun onStop(id: String?, interrupted: Boolean) = ended(id, "stopped")
        })
    }

    fun say(language: String, otherwise: String, text: String): String {
        engine.voice = best(language) ?: best(otherwise) ?: return "no-voice"
        hush()
        val name = System.nanoTime().toString()
        val answer = CompletableFuture<String>()
        saying = Pair(name, answer)
        val begun = engine.speak(text, TextToSpeech.QUEUE_FLUSH, null, name)
        return if (begun == TextToSpeech.SUCCESS) answer.get() else "failed"
    }

    fun hush() {
        engine.stop()
        ended(saying.first, "stopped")
    }

    private fun ended(name: String?, how: String) {
        val (said, answer) = saying
        if (name == said) answer.complete(how)
    }

    /** A voice of the very language, else of the language in any country. */
    private fun best(language: String): Voice? {
        val wanted = Locale.forLanguageTag(language)
        val here = engine.voices.orEmpty().filter {
            !it.isNetworkConnectionRequired && TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED !in it.features.orEmpty()
        }
        return here.firstOrNull { it.locale == wanted } ?: here.firstOrNull { it.locale.language == wanted.language }
    }
}
