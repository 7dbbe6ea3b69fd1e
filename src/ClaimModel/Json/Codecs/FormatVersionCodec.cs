using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Writing;
using ClaimModel.Values;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes versions of the format as strings such as <c>"1.0"</c>.</summary>
internal sealed class FormatVersionCodec : JsonCodec<FormatVersion>, INameCodec<FormatVersion>
{
    public override ValueSchema Schema => TextSchemas.Version;

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out FormatVersion value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.String)
        {
            return context.ReportWrongType(ref json, "a version such as \"1.0\" (a string)", Correct(ref json));
        }

        return TryReadName(ref json, context, out value);
    }

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, out FormatVersion value)
    {
        value = default;
        var end = PlainText.Read(json, start, out var text);
        return end >= 0 && FormatVersion.TryParse(text, out value) && value.Major == FormatVersion.CurrentMajor && !value.IsLaterMinor
            ? end
            : PlainJson.NotPlain;
    }

    public bool TryReadName(ref Utf8JsonReader json, ReadContext context, out FormatVersion value)
    {
        value = default;
        if (!context.TryGetText(ref json, out var text))
        {
            return false;
        }

        if (!FormatVersion.TryParse(text, out value))
        {
            return context.Report(JsonRules.VersionFormat, ref json, $"{MessageText.Quoted(text)} is not a version; write \"{FormatVersion.Current}\".", FormatVersion.Current.ToString());
        }

        if (value.Major != FormatVersion.CurrentMajor)
        {
            return context.ReportUnsupportedVersion(
                ref json,
                $"The document is in version {MessageText.Plain(text)} of the format, and this reader supports only version {FormatVersion.CurrentMajor}{(value.Major > FormatVersion.CurrentMajor ? "; use a later version of ClaimModel" : "")}.");
        }

        if (value.IsLaterMinor)
        {
            context.ReportLaterVersion(
                ref json,
                $"The document is in version {MessageText.Plain(text)} of the format, which is later than {FormatVersion.Current}; members that this reader does not know are preserved.");
        }

        return true;
    }

    public override string? Correct(ref Utf8JsonReader json) => json.TokenType != JsonTokenType.Number ? null
        : TokenText.Raw(ref json) is var version && FormatVersion.TryParse(version, out _) ? $"\"{version}\""
        : version == "1" ? $"\"{FormatVersion.Current}\""
        : null;

    public string NameOf(FormatVersion value) => value.ToString();

    public override void Write(JsonOutput output, JsonName? name, FormatVersion value) => output.WriteText(name, NameOf(value));
}
