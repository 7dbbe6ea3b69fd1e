namespace ClaimModel.Streams;

/// <summary>The exception that is thrown if a stream cannot be decompressed; the message is a sentence that says why.</summary>
internal sealed class DecompressionException(string message, Exception? cause = null) : IOException(message, cause);
