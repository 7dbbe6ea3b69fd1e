using System.Globalization;
using ClaimModel.Interchange.Importing;

namespace ClaimModel.Interchange.Formats.Wikibase;

/// <summary>Converts values. What cannot be converted is reported, or kept as text. Not thread-safe.</summary>
internal sealed class WikibaseValues(ImportContext context, WikibaseLabels labels)
{
    private const string JulianCalendar = "Q1985786";
    private const string EntityPath = "/entity/";

    /// <summary>Returns the proposition with the value of a snak.</summary>
    public Proposition WithValue(Proposition proposition, WikibaseSnak snak) => snak.Type switch
    {
        null => proposition,
        "time" => DateOf(snak) is { } date ? proposition with { Date = date } : proposition with { Value = TextOf(snak) },
        "quantity" => QuantityOf(snak) is { } quantity ? proposition with { Quantity = quantity } : proposition with { Value = TextOf(snak) },
        "wikibase-entityid" when snak.EntityId is { } id => proposition with { Value = StableId.FromKey(id) },
        _ => proposition with { Value = TextOf(snak) },
    };

    /// <summary>Returns the value as a text for people: labels instead of ids.</summary>
    public string? ShownText(WikibaseSnak snak) => snak.EntityId is { } id ? labels.Of(id)
        : snak.Type == "quantity" && QuantityOf(snak) is { } quantity ? (quantity with { Lower = null, Upper = null }).ShortText
        : TextOf(snak);

    /// <summary>Returns the value as a text: ids, dates of EDTF, numbers with their units; null if there is no value.</summary>
    public string? TextOf(WikibaseSnak snak) => snak.Type switch
    {
        null => null,
        "time" => DateOf(snak)?.ToString() ?? snak.Value?["time"]?.Scalar ?? snak.Value?.ToString(),
        "quantity" => QuantityOf(snak)?.ShortText ?? snak.Value?.ToString(),
        "globecoordinate" => $"{snak.Value?["latitude"]?.Scalar}, {snak.Value?["longitude"]?.Scalar}",
        "wikibase-entityid" => snak.EntityId ?? snak.Value?.ToString(),
        _ => snak.Text ?? snak.Value?.ToString(),
    };

    /// <summary>Returns the date of a time; null if it is none, or if EDTF has no such date.</summary>
    public static PartialDate? DateOf(WikibaseSnak snak) =>
        snak.Type == "time"
        && snak.Value is { } value
        && value["time"]?.String is { } time
        && int.TryParse(value["precision"]?.Scalar ?? "11", NumberStyles.None, CultureInfo.InvariantCulture, out var precision)
        && WikibaseTime.TryConvert(time, precision, IsJulian(snak), out var date) ? date : null;

    /// <summary>Returns what a value has that its converted form does not, as JSON; null if there is nothing.</summary>
    public string? RestOf(WikibaseSnak snak) => snak.Value is { } value && IsReduced(snak) ? value.ToJson() : null;

    /// <summary>Notes how a value was changed.</summary>
    public void NoteChanges(WikibaseSnak snak)
    {
        if (DateOf(snak) is not { } date || snak.Value?["time"] is not { String: { } time } value)
        {
            return;
        }

        if (IsJulian(snak) && date.Day is not null)
        {
            context.NoteChange("Days of the Julian calendar were converted to the Gregorian calendar", time, date.ToString(), value.Origin);
        }
        else if (time[0] == '-')
        {
            context.NoteChange("Years before the common era were counted with a year zero, as in EDTF", time, date.ToString(), value.Origin);
        }
    }

    private static bool IsJulian(WikibaseSnak snak) => ItemOf(snak.Value?["calendarmodel"]?.String) == JulianCalendar;

    private bool IsReduced(WikibaseSnak snak) => snak.Type switch
    {
        "time" => DateOf(snak) is null || IsJulian(snak) || IsNonZero(snak, "before") || IsNonZero(snak, "after") || IsNonZero(snak, "timezone") || snak.Value?["precision"]?.Scalar is "7" or "12" or "13",
        "globecoordinate" => true,
        "quantity" => QuantityOf(snak) is null,
        "string" or "monolingualtext" => snak.Text is null,
        "wikibase-entityid" => snak.EntityId is null,
        _ => true,
    };

    private static bool IsNonZero(WikibaseSnak snak, string member) => snak.Value?[member]?.Scalar is { } number && number != "0";

    private Quantity? QuantityOf(WikibaseSnak snak)
    {
        if (snak.Value is not { } value || NumberOf(value["amount"]?.Scalar) is not { } amount)
        {
            return null;
        }

        var unit = value["unit"]?.Scalar;
        return new()
        {
            Amount = amount,
            Lower = NumberOf(value["lowerBound"]?.Scalar),
            Upper = NumberOf(value["upperBound"]?.Scalar),
            Unit = unit is null or "1" or "" ? null : SingleLine.Of(labels.Of(ItemOf(unit) ?? unit)),
        };
    }

    private static Number? NumberOf(string? text) => Number.TryParse(text is ['+', ..] ? text[1..] : text, out var number) ? number : null;

    /// <summary>Returns the id of an item by its address; null if the text is no such address.</summary>
    private static string? ItemOf(string? address) => address?.LastIndexOf(EntityPath, StringComparison.Ordinal) is >= 0 and var start ? address[(start + EntityPath.Length)..] : null;
}
