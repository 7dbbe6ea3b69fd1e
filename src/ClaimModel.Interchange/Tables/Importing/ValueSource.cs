using ClaimModel.Interchange.Identities;
using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Tables.Conversion;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>A column as the source of a member. Not thread-safe.</summary>
internal sealed class ValueSource
{
    private readonly MemberShape _member;
    private readonly ConversionMemo? _memo;

    public ValueSource(PlannedColumn column, MemberShape member)
    {
        (Column, _member) = (column, member);
        var isConverted = member.Kind is not (MemberKind.Text or MemberKind.KeyedTexts or MemberKind.Actor or MemberKind.Topic) && (member.Kind != MemberKind.Custom || column.Mapping.Type != "text");
        _memo = isConverted ? new(ConvertAny) : null;
    }

    public PlannedColumn Column { get; }

    /// <summary>Converts the text of a value.</summary>
    public Converted Convert(string text) => _memo is null ? Converted.To(text) : _member.Kind is MemberKind.OwnId ? ConvertAny(text) : _memo[text];

    private Converted ConvertAny(string text) => _member.Kind switch
    {
        MemberKind.Date => DateText.Convert(text, Column.Dates, isPeriod: false),
        MemberKind.Period => DateText.Convert(text, Column.Dates, isPeriod: true),
        MemberKind.Language => WordText.ToLanguage(text),
        MemberKind.Number => NumberText.Convert(text, Column.Numbers),
        MemberKind.Boolean => WordText.ToBoolean(text),
        MemberKind.Term => WordText.ToTerm(text, _member.Words),
        MemberKind.OwnId or MemberKind.Claim => Converted.To(StableId.FromKey(text)),
        MemberKind.Url => ToAddress(text),
        MemberKind.Source => Converted.To(Absolute(text) ?? text),
        MemberKind.Custom => Column.Mapping.Type == "number" ? NumberText.Convert(text, Column.Numbers) : WordText.ToBoolean(text),
        _ => Converted.To(text),
    };

    private Converted ToAddress(string text) => Absolute(text) is { } address
        ? Converted.To(address)
        : Converted.Fail($"{MessageText.Quoted(text)} is no absolute http or https address. Write https:// before it, or declare what it is relative to under \"base\" in the mapping.");

    /// <summary>Returns an absolute address; null if the text is none, and cannot be relative.</summary>
    private string? Absolute(string text)
    {
        if (WebAddress.IsAbsolute(text))
        {
            return text;
        }

        var isRelative = Column.Base is not null && !text.Contains(' ', StringComparison.Ordinal) && (text.StartsWith('/') || text.StartsWith('.') || text.Contains('/', StringComparison.Ordinal));
        return isRelative && Uri.TryCreate(Column.Base, text, out var address) && WebAddress.IsAbsolute(address.AbsoluteUri) ? address.AbsoluteUri : null;
    }
}
