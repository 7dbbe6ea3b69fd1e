using Microsoft.Data.Sqlite;

namespace ClaimDesk.Storage;

/// <summary>The store cannot be opened or written. The message says why and what to do, and is shown without a stack trace.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner)
{
    private const int NoSpaceOnUnix = 28, NoSpaceOnWindows = unchecked((int)0x80070070), QuotaOnUnix = 122, NoSpaceInSqlite = 13;

    /// <summary>Returns the exception for an edit that could not be written. Users see the message, so it contains no paths; the cause is in the log.</summary>
    internal static StoreException NotWritten(Exception cause)
    {
        var isFull = cause is IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows or QuotaOnUnix } || cause.GetBaseException() is SqliteException { SqliteErrorCode: NoSpaceInSqlite };
        return new(isFull ? "the disk of the server is full." : "ClaimDesk cannot write to the disk of the server.", cause);
    }
}
