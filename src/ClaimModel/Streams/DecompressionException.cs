namespace ClaimModel.Streams;

/// <summary>A compressed stream cannot be unfolded; the message says why, in a sentence.</summary>
internal sealed class DecompressionException(string message, Exception? cause = null) : IOException(message, cause);
