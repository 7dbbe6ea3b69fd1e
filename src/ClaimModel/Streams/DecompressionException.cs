namespace ClaimModel.Streams;

/// <summary>The exception that is thrown when a stream cannot be decompressed. The message states the reason.</summary>
internal sealed class DecompressionException(string message, Exception? cause = null) : IOException(message, cause);
