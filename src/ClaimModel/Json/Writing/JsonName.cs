using System.Text;
using System.Text.Json;

namespace ClaimModel.Json.Writing;

/// <summary>The name of a member, encoded once for both targets of <see cref="JsonOutput"/>. Immutable and thread-safe.</summary>
internal sealed class JsonName
{
    /// <summary>The maximum length of a name with its quotation marks and colon. A copy of constant length is faster than one of the exact length.</summary>
    public const int MaxLength = 32;

    private readonly byte[] _utf8 = new byte[MaxLength];

    /// <exception cref="ArgumentException">The name is too long.</exception>
    public JsonName(string text)
    {
        Text = text;
        Encoded = JsonEncodedText.Encode(text, ClaimJsonEncoder.Instance);
        Length = Encoding.UTF8.GetBytes($"\"{Encoded}\":", _utf8);
    }

    public string Text { get; }

    public JsonEncodedText Encoded { get; }

    /// <summary>Gets the length of the name with its quotation marks and colon.</summary>
    public int Length { get; }

    /// <summary>Copies the name with its quotation marks and colon. As many as <see cref="MaxLength"/> bytes are overwritten.</summary>
    public void CopyTo(Span<byte> target) => _utf8.AsSpan(0, MaxLength).CopyTo(target[..MaxLength]);
}
