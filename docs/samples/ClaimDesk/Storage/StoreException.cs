namespace ClaimDesk.Storage;

/// <summary>The store cannot be opened. The message says why and what to do, and is shown without a stack trace.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
