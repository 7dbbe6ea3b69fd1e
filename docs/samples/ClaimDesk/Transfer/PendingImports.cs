using System.Security.Cryptography;

namespace ClaimDesk.Transfer;

/// <summary>Files that users have uploaded and not imported yet. They are in memory only: for an hour, and the last ones only.</summary>
/// <param name="time">The clock.</param>
/// <param name="maxBytes">The size of all files together; the last one is always kept.</param>
public sealed class PendingImports(TimeProvider time, long maxBytes)
{
    private const int MaxCount = 8;

    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly LinkedList<(string Token, string User, DateTimeOffset At, ImportedFile File)> _files = [];

    /// <summary>Keeps a file.</summary>
    /// <returns>The token by which its user finds it again.</returns>
    public string Add(string user, ImportedFile file)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        lock (_lock)
        {
            RemoveOld();
            _files.AddLast((token, user, time.GetUtcNow(), file));
            while (_files.Count > MaxCount || (_files.Count > 1 && _files.Sum(static kept => kept.File.Length) > maxBytes))
            {
                _files.RemoveFirst();
            }
        }

        return token;
    }

    /// <summary>Returns a file of a user; null if there is none any more.</summary>
    public ImportedFile? Find(string? token, string user)
    {
        lock (_lock)
        {
            RemoveOld();
            return _files.FirstOrDefault(file => file.Token == token && file.User == user).File;
        }
    }

    /// <summary>Forgets a file.</summary>
    public void Remove(string token)
    {
        lock (_lock)
        {
            if (_files.FirstOrDefault(file => file.Token == token) is { Token: not null } found)
            {
                _files.Remove(found);
            }
        }
    }

    private void RemoveOld()
    {
        var oldest = time.GetUtcNow() - MaxAge;
        while (_files.First is { } first && first.Value.At < oldest)
        {
            _files.RemoveFirst();
        }
    }
}
