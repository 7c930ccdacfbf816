package dev.dioxus.main

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.io.OutputStream

/** A list that another app hands over, kept where Rust looks for it. */
internal class GivenFile(private val context: Context) {
    /** Copies a list from another app to where Rust looks for it. Says whether there was one. */
    fun keep(intent: Intent?): Boolean {
        val uri = when (intent?.action) {
            Intent.ACTION_VIEW -> intent.data
            Intent.ACTION_SEND -> sent(intent)
            else -> null
        } ?: return false
        // A stranger's app may name any address: only what a provider hands over, never a file of this app's own.
        if (uri.scheme != "content" || uri.authority?.startsWith("it.sportello") == true) return false
        val given = File(context.cacheDir, GIVEN)
        return try {
            context.contentResolver.openInputStream(uri)?.use { from ->
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
    }
}
