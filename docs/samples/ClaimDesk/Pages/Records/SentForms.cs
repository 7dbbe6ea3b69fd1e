using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimDesk.Pages.Records;

/// <summary>The forms of new records that were saved: one that is sent twice, by a double click or by loading the answer again, adds one record.</summary>
/// <remarks>Each form has a key of its own. A form whose fields have changed since is another one, so that what was entered after going back is not lost.</remarks>
public sealed class SentForms : IDisposable
{
    /// <summary>The hidden field with the key of a form.</summary>
    public const string KeyField = "~key";

    private const int MaxForms = 1000;

    private readonly SemaphoreSlim _oneForm = new(1);
    private readonly Dictionary<string, IActionResult> _answers = [];
    private readonly Queue<string> _order = [];

    /// <summary>Returns a key for a form.</summary>
    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Saves a form, unless it was saved before: then the answer is the same.</summary>
    /// <param name="posted">The fields of the form.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="save">Saves the form. The answer is a page if it could not be saved.</param>
    /// <param name="cancellationToken">Cancels waiting for other forms.</param>
    public async Task<IActionResult> SaveOnceAsync(IFormCollection posted, string user, Func<Task<IActionResult>> save, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(posted);
        ArgumentNullException.ThrowIfNull(save);
        if (posted[KeyField].Count == 0)
        {
            return await save();
        }

        var form = Hash(posted, user);
        await _oneForm.WaitAsync(cancellationToken);
        try
        {
            if (_answers.TryGetValue(form, out var before))
            {
                return before;
            }

            var answer = await save();
            if (answer is not PageResult)
            {
                _answers[form] = answer;
                _order.Enqueue(form);
                if (_order.Count > MaxForms)
                {
                    _answers.Remove(_order.Dequeue());
                }
            }

            return answer;
        }
        finally
        {
            _oneForm.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _oneForm.Dispose();

    private static string Hash(IFormCollection posted, string user)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(user));
        foreach (var (name, values) in posted.Where(static field => field.Key.StartsWith('/') || field.Key == KeyField).OrderBy(static field => field.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\0{name}\0{values}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
