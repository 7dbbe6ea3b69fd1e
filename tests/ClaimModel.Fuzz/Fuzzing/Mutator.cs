namespace ClaimModel.Fuzz.Fuzzing;

/// <summary>Changes inputs at random: bytes, words of a dictionary, JSON values, and parts of other inputs.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<byte[]> words)
{
    private const int MaxBytes = 32 * 1024;

    private static readonly byte[] Boundaries = [0, 9, 10, 13, 32, 34, 44, 58, 91, 92, 93, 123, 125, 127, 128, 0xBF, 0xC0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xFF];

    /// <summary>Returns a changed copy of an input.</summary>
    public byte[] Mutate(byte[] input, Func<byte[]> other)
    {
        var bytes = input.ToList();
        for (var left = 1 << random.Next(5); left > 0; left--)
        {
            Change(bytes, other);
        }

        return bytes.Count > MaxBytes ? [.. bytes[..MaxBytes]] : [.. bytes];
    }

    private void Change(List<byte> bytes, Func<byte[]> other)
    {
        var at = bytes.Count == 0 ? 0 : random.Next(bytes.Count);
        if (bytes.Count == 0)
        {
            bytes.AddRange(words[random.Next(words.Count)]);
            return;
        }

        switch (random.Next(12))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes[at] = Boundaries[random.Next(Boundaries.Length)];
                break;
            case 2:
                bytes.RemoveRange(at, Math.Min(1 + random.Next(16), bytes.Count - at));
                break;
            case 3 or 4:
                bytes.InsertRange(at, words[random.Next(words.Count)]);
                break;
            case 5 or 6:
                ReplaceText(bytes, at, words[random.Next(words.Count)]);
                break;
            case 7:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(1 + random.Next(64), bytes.Count - at)));
                break;
            case 8 or 9:
                RepeatValue(bytes, at);
                break;
            case 10:
                RemoveValue(bytes, at);
                break;
            default:
                Splice(bytes, at, other());
                break;
        }
    }

    /// <summary>Replaces the content of the JSON string or the number around a position.</summary>
    private static void ReplaceText(List<byte> bytes, int at, byte[] word)
    {
        var start = bytes.FindLastIndex(at, static value => value is (byte)'"' or (byte)':' or (byte)',' or (byte)'[') + 1;
        var end = bytes.FindIndex(Math.Min(start, bytes.Count - 1), static value => value is (byte)'"' or (byte)',' or (byte)']' or (byte)'}');
        if (end > start)
        {
            bytes.RemoveRange(start, end - start);
        }

        bytes.InsertRange(start, word);
    }

    /// <summary>Inserts another copy of the JSON object or array that begins before a position, so that ids occur twice and lists grow.</summary>
    private void RepeatValue(List<byte> bytes, int at)
    {
        if (ValueAround(bytes, at) is not var (start, count) || bytes.Count + count > MaxBytes)
        {
            return;
        }

        var copy = bytes.GetRange(start, count);
        var target = random.Next(3) == 0 && ValueAround(bytes, random.Next(bytes.Count)) is var (elsewhere, _) ? elsewhere : start;
        bytes.InsertRange(target, [.. copy, (byte)',']);
    }

    private static void RemoveValue(List<byte> bytes, int at)
    {
        if (ValueAround(bytes, at) is var (start, count))
        {
            bytes.RemoveRange(start, count);
        }
    }

    private void Splice(List<byte> bytes, int at, byte[] other)
    {
        if (other.Length == 0)
        {
            return;
        }

        var from = random.Next(other.Length);
        var part = other.AsSpan(from, Math.Min(1 + random.Next(512), other.Length - from)).ToArray();
        if (random.Next(2) == 0)
        {
            bytes.RemoveRange(at, Math.Min(part.Length, bytes.Count - at));
        }

        bytes.InsertRange(at, part);
    }

    /// <summary>Returns the first byte and the length of the object or array that begins before a position; null if there is none.</summary>
    private static (int Start, int Count)? ValueAround(List<byte> bytes, int at)
    {
        var start = bytes.FindLastIndex(at, static value => value is (byte)'{' or (byte)'[');
        if (start < 0)
        {
            return null;
        }

        var depth = 0;
        for (var index = start; index < bytes.Count; index++)
        {
            depth += bytes[index] is (byte)'{' or (byte)'[' ? 1 : bytes[index] is (byte)'}' or (byte)']' ? -1 : 0;
            if (depth == 0)
            {
                return (start, index - start + 1);
            }
        }

        return null;
    }
}
