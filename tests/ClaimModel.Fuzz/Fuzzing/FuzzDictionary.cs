using System.Globalization;
using System.Text;
using ClaimModel.Tests.Support;

namespace ClaimModel.Fuzz.Fuzzing;

/// <summary>The words that are inserted into inputs, in a file that AFL++ reads too (<c>-x</c>).</summary>
internal static class FuzzDictionary
{
    private const string FileName = "claims.dict";

    private static string FilePath => Path.Combine(Repository.Root, "tests", "ClaimModel.Fuzz", FileName);

    /// <summary>Reads the file: one quoted word a line, with the escapes <c>\\</c>, <c>\"</c> and <c>\xNN</c>.</summary>
    public static IReadOnlyList<byte[]> Load() =>
        [.. File.ReadLines(FilePath).Where(static line => line.StartsWith('"')).Select(static line => Decode(line[1..^1]))];

    private static byte[] Decode(string word)
    {
        using var bytes = new MemoryStream();
        for (var index = 0; index < word.Length; index++)
        {
            if (word[index] == '\\' && word[index + 1] == 'x')
            {
                bytes.WriteByte(byte.Parse(word.AsSpan(index + 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                index += 3;
                continue;
            }

            index += word[index] == '\\' ? 1 : 0;
            bytes.Write(Encoding.UTF8.GetBytes(word, index, 1));
        }

        return bytes.ToArray();
    }
}
