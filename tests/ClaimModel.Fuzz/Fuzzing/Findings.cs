using System.Security.Cryptography;

namespace ClaimModel.Fuzz.Fuzzing;

/// <summary>The inputs that failed. Each is written to a folder, and one of each kind is printed.</summary>
internal sealed class Findings(DirectoryInfo folder)
{
    private readonly HashSet<string> _kinds = [];

    /// <summary>The number of kinds of failures.</summary>
    public int Count => _kinds.Count;

    /// <summary>Returns what distinguishes a failure from others: its target, its exception, and where it was thrown.</summary>
    public static string KindOf(string target, Exception exception)
    {
        var message = exception is DifferenceException ? string.Concat(exception.Message.Split(':', 2)[0].Where(static letter => !char.IsAsciiDigit(letter))) : "";
        var frame = exception is DifferenceException ? null : exception.StackTrace?.Split('\n').FirstOrDefault(static line => line.Contains("ClaimModel", StringComparison.Ordinal));
        return $"{target} {exception.GetType().Name} {message} {frame?.Trim()}";
    }

    /// <summary>Returns whether a failure is of a kind that was not found before.</summary>
    public bool IsNew(string target, Exception exception) => !_kinds.Contains(KindOf(target, exception));

    /// <summary>Writes an input, and prints the failure.</summary>
    public void Add(string target, byte[] input, Exception exception)
    {
        _kinds.Add(KindOf(target, exception));
        folder.Create();
        var file = Path.Combine(folder.FullName, $"{target}-{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}");
        File.WriteAllBytes(file, input);
        Console.Error.WriteLine($"FAILED: {target}, input in {file}\n{exception}\n");
    }
}
