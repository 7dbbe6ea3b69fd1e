using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Schema;
using ClaimModel.Values;

namespace ClaimModel.Json.Codecs;

/// <summary>Versions of the format as strings such as <c>"1.0"</c>.</summary>
internal sealed class FormatVersionCodec : JsonCodec<FormatVersion>
{
    public override ValueSchema Schema => TextSchemas.Version;

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out FormatVersion value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.String)
        {
            return context.RefuseType(ref json, "a version such as \"1.0\" (a text)");
        }

        if (!context.TryGetText(ref json, out var text))
        {
            return false;
        }

        if (!FormatVersion.TryParse(text, out value))
        {
            return context.Report(JsonRules.VersionForm, ref json, $"{MessageText.Quoted(text)} is no version; write \"{FormatVersion.Current}\".", FormatVersion.Current.ToString());
        }

        if (value.Major != FormatVersion.CurrentMajor)
        {
            context.IsForeign = true;
            return context.Report(
                JsonRules.MajorVersion,
                ref json,
                $"The document is in version {MessageText.Plain(text)} of the format, and this reader knows version {FormatVersion.CurrentMajor} alone{(value.Major > FormatVersion.CurrentMajor ? "; take a later version of ClaimModel" : "")}.");
        }

        if (value.Minor > FormatVersion.Current.Minor)
        {
            context.Report(
                JsonRules.MinorVersion,
                ref json,
                $"The document is in version {MessageText.Plain(text)} of the format, later than {FormatVersion.Current}; members that this reader does not know are kept.");
        }

        return true;
    }

    public override void Write(Utf8JsonWriter json, FormatVersion value) => json.WriteStringValue(value.ToString());
}
