using System.Text.Json;
using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Values.Dates;

namespace ClaimModel.Interchange.Formats.VegaLite;

/// <summary>Writes the data of a chart: the claims with a date, and the contradictions between them.</summary>
internal sealed class VegaLiteRows
{
    private const double MillisecondsPerDay = 24 * 60 * 60 * 1000;

    /// <summary>The number of days before and after 1970 for which JavaScript has dates.</summary>
    private const double MaxDays = 100_000_000;

    private static readonly double Epoch = ProlepticGregorian.DayNumber(1970, 1, 1);

    private readonly ExportContext _context;
    private readonly DisplayNames _names;
    private readonly ValueList<ClaimConflict> _conflicts;

    /// <summary>The strongest conflict of each claim that is in one.</summary>
    private readonly Dictionary<ClaimId, ClaimConflict> _strongest = [];
    /// <summary>The layers for which there is data. Others would have no range of dates.</summary>
    private readonly HashSet<string> _layers = [];
    private readonly double _first;
    private readonly double _last;

    /// <summary>Collects contradictions and the range of dates.</summary>
    public VegaLiteRows(ExportContext context, DisplayNames names)
    {
        (_context, _names) = (context, names);
        _conflicts = [.. ClaimGraph.Create(context).Conflicts.OrderBy(static conflict => conflict.Rank)]; // stable
        foreach (var conflict in _conflicts)
        {
            foreach (var claim in conflict.Claims)
            {
                _strongest.TryAdd(claim.Id, conflict);
            }
        }

        List<DrawnTime> times = [.. context.Dataset.Claims.SelectMany(claim => new[] { AssertedOf(claim), AboutOf(claim) }).OfType<DrawnTime>()];
        if (times.Count > 0)
        {
            (_first, _last) = (times.Min(static time => time.Start), times.Max(static time => time.End));
            var margin = Math.Max((_last - _first) / 20, 1);
            (_first, _last) = (_first - margin, _last + margin);
        }
    }

    /// <summary>Writes the data as two members.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("claims");
        foreach (var claim in _context.Dataset.Claims)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            WriteClaim(json, claim);
        }

        json.WriteEndArray();
        json.WriteStartArray("contradictions");
        foreach (var (conflict, index) in _conflicts.Select(static (conflict, index) => (conflict, index)))
        {
            WriteConflict(json, conflict, index + 1);
        }

        json.WriteEndArray();
    }

    /// <summary>Determines whether there is data for a layer. <see cref="Write"/> is called before.</summary>
    public bool HasLayer(string name) => _layers.Contains(name);

    private void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        var (asserted, about) = (AssertedOf(claim), AboutOf(claim));
        if (asserted is null && about is null)
        {
            NoteMissing(claim);
            return;
        }

        json.WriteStartObject();
        json.WriteString("claim", claim.Id.Value);
        json.WriteString("speaker", _names.SpeakerOf(claim));
        json.WriteString("text", _names.TextOf(claim));
        json.WriteString("topics", string.Join(", ", claim.Topics.Select(_names.LabelOf)));
        json.WriteString("status", claim.Status.Word);
        json.WriteString("strength", _strongest.GetValueOrDefault(claim.Id) is { } conflict ? StrengthOf(conflict) : "not contradicted");
        if (asserted is { } date)
        {
            json.WriteString("asserted", claim.AssertedOn!.ToString()); // it has a time
            WriteDate(json, "date", date.Middle);
            json.WriteBoolean("isExact", date.IsExact);
            WriteDate(json, "start", date.Start);
            WriteDate(json, "end", date.End);
            _layers.Add("claims");
            if (!date.IsExact)
            {
                _layers.Add("uncertain dates");
            }
        }

        if (about is { } period)
        {
            WriteAbout(json, claim.ValidTime!, period); // it has a time
        }

        json.WriteEndObject();
    }

    private void WriteAbout(Utf8JsonWriter json, DateInterval text, DrawnTime period)
    {
        var (isOpenAtStart, isOpenAtEnd) = (period.StartBoundary == IntervalBoundary.Open, period.EndBoundary == IntervalBoundary.Open);
        json.WriteString("about", text.ToString());
        WriteDate(json, "aboutStart", period.StartBoundary == IntervalBoundary.Date ? period.Start : _first);
        WriteDate(json, "aboutEnd", period.EndBoundary == IntervalBoundary.Date ? period.End : _last);
        json.WriteBoolean("aboutIsOpenAtStart", isOpenAtStart);
        json.WriteBoolean("aboutIsOpenAtEnd", isOpenAtEnd);
        _layers.Add("possible times");
        if (isOpenAtStart)
        {
            _layers.Add("open starts");
        }

        if (isOpenAtEnd)
        {
            _layers.Add("open ends");
        }

        var (sureStart, sureEnd) = (isOpenAtStart ? _first : period.SureStart, isOpenAtEnd ? _last : period.SureEnd);
        if (sureEnd > sureStart)
        {
            WriteDate(json, "aboutSureStart", sureStart);
            WriteDate(json, "aboutSureEnd", sureEnd);
            _layers.Add("certain times");
        }
    }

    /// <summary>Writes a row for each claim of a conflict; a line connects them.</summary>
    private void WriteConflict(Utf8JsonWriter json, ClaimConflict conflict, int line)
    {
        List<Claim> dated = [.. conflict.Claims.Where(static claim => AssertedOf(claim) is not null)];
        if (dated.Count < 2)
        {
            _context.NoteLoss("contradiction", "fewer than two of its claims have a date that JavaScript supports", conflict.Contradiction.Id.Value);
            return;
        }

        _layers.Add("contradictions");
        foreach (var claim in dated)
        {
            json.WriteStartObject();
            json.WriteNumber("line", line);
            json.WriteString("contradiction", conflict.Contradiction.Id.Value);
            json.WriteString("strength", StrengthOf(conflict));
            json.WriteString("words", string.Join(' ', conflict.Words));
            json.WriteString("topic", conflict.Contradiction.Topic is { } topic ? _names.LabelOf(topic) : "");
            json.WriteString("speaker", _names.SpeakerOf(claim));
            WriteDate(json, "date", AssertedOf(claim)!.Value.Middle); // dated
            json.WriteEndObject();
        }
    }

    private void NoteMissing(Claim claim)
    {
        var hasDate = claim.AssertedOn is not null || claim.ValidTime is not null;
        _context.NoteLoss("claim", hasDate ? "its dates are outside of those of JavaScript, from the year -271821 to 275760" : "it has no date", claim.Id.Value);
    }

    private static string StrengthOf(ClaimConflict conflict) => !conflict.IsLive ? "closed" : conflict.Strength.Word is "contradictory" or "contrary" or "tension" ? conflict.Strength.Word : "other";

    private static DrawnTime? AssertedOf(Claim claim) => claim.AssertedOn is { } date ? Supported(DrawnTime.Of(date)) : null;

    private static DrawnTime? AboutOf(Claim claim) => claim.ValidTime is { } period ? Supported(DrawnTime.Of(period)) : null;

    private static DrawnTime? Supported(DrawnTime time) => Math.Abs(time.Start - Epoch) < MaxDays && Math.Abs(time.End - Epoch) < MaxDays ? time : null;

    private static void WriteDate(Utf8JsonWriter json, string name, double day) => json.WriteNumber(name, (long)Math.Round((day - Epoch) * MillisecondsPerDay));
}
