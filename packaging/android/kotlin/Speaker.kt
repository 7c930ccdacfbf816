package dev.dioxus.main

import android.content.Context
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import android.speech.tts.Voice
import java.util.Locale
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException

/** The phone's voices: only those that are on it, for the others send what they read to a server. */
internal class Speaker(context: Context) {
    private val ready = CompletableFuture<Boolean>()
    private val engine = TextToSpeech(context) { status -> ready.complete(status == TextToSpeech.SUCCESS) }

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

    /** See [MainActivity.say]. */
    fun say(language: String, otherwise: String, text: String): String {
        if (!there()) return "unsupported"
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

    private fun there(): Boolean = try {
        ready.get(PATIENCE, TimeUnit.MILLISECONDS)
    } catch (_: TimeoutException) {
        false
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

    private companion object {
        /** Milliseconds that the voices may take to be there. */
        const val PATIENCE = 5_000L
    }
}
