using ClaimModel.Interchange.Identities;
using ClaimModel.Interchange.Tables.Conversion;
using ClaimModel.Interchange.Tables.Mapping;

namespace ClaimModel.Interchange.Tables.Suggestions;

/// <summary>The first cells of a column, and what they look like. Not thread-safe.</summary>
/// <param name="name">The name of the column.</param>
internal sealed class ColumnSample(string name)
{
    /// <summary>A part of so many characters is a sentence rather than an item of a list.</summary>
    private const int MaxItemLength = 40;

    private const int MinSerial = 20_000;
    private const int MaxSerial = 80_000;

    private readonly List<string> _cells = [];

    public string Name => name;

    public IReadOnlyList<string> Cells => _cells;

    /// <summary>Gets the mean length of the cells.</summary>
    public double MeanLength => _cells.Count == 0 ? 0 : _cells.Average(static cell => cell.Length);

    public bool HasMarkup => _cells.Exists(static cell => HtmlText.Convert(cell) is not null);

    public bool IsUnique => _cells.Count > 0 && _cells.Distinct(StringComparer.Ordinal).Count() > 0.9 * _cells.Count; // rows can be repeated

    /// <summary>Adds a cell, unless it is empty.</summary>
    public void Add(string cell)
    {
        var text = cell.Trim();
        if (text.Length > 0 && !TableSettings.DefaultEmpty.Contains(text.ToLowerInvariant()))
        {
            _cells.Add(text);
        }
    }

    /// <summary>Returns the fraction of the cells that meet a condition.</summary>
    public double Share(Func<string, bool> condition) => _cells.Count == 0 ? 0 : (double)_cells.Count(condition) / _cells.Count;

    public bool AreVerdicts => Share(static cell => VerdictWords.RankOf(cell) is not null) > 0.9;

    public bool AreAddresses => Share(WebAddress.IsAbsolute) > 0.8;

    /// <summary>Gets whether the cells are dates, in any form.</summary>
    public bool AreDates => Share(static cell => cell.Length > 4 && DateForms.Orders.Any(order => DateText.Convert(cell, new() { Order = order }, isPeriod: false).Error is null)) > 0.8;

    /// <summary>Returns the separator of the items of lists in the cells; null if they have none.</summary>
    /// <param name="isOfWords">Whether items are words, which have no commas.</param>
    public string? Separator(bool isOfWords)
    {
        var separators = isOfWords ? [";", "|", ","] : new[] { ";", "|" };
        return separators.FirstOrDefault(separator => Share(cell => cell.Contains(separator, StringComparison.Ordinal) && cell.Split(separator).All(static item => item.Trim().Length <= MaxItemLength)) > 0.02);
    }

    /// <summary>Returns the form of the dates: the only order in which all of them exist, or serial dates; null if no form need be declared, or it is not clear.</summary>
    public DateForms? Dates()
    {
        if (_cells.Count == 0)
        {
            return null;
        }

        if (_cells.TrueForAll(static cell => double.TryParse(cell, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var days) && days is > MinSerial and < MaxSerial))
        {
            return new() { Serial = DateForms.Serials[0] };
        }

        var unclear = _cells.FindAll(static cell => DateText.Convert(cell, new(), isPeriod: false).Error is not null);
        var clear = _cells.FindAll(static cell => DateText.Convert(cell, new(), isPeriod: false).Error is null);
        if (unclear.Count == 0)
        {
            return null;
        }

        var orders = DateForms.Orders.Where(order => Agrees(clear, order) && unclear.Exists(cell => DateText.Convert(cell, new() { Order = order }, isPeriod: false).Error is null)).ToList();
        return orders.Count == 1 ? new() { Order = orders[0] } : null;
    }

    /// <summary>Determines whether the dates that are clear by themselves have an order.</summary>
    private static bool Agrees(List<string> dates, string order) => dates.TrueForAll(date => DateText.Convert(date, new() { Order = order }, isPeriod: false).Error is null);

    /// <summary>Returns the verdicts from the worst to the best; empty if their order is not known.</summary>
    public IReadOnlyList<string> Scale()
    {
        var words = _cells.DistinctBy(WordText.KeyOf).ToList();
        return words.Count > 1 && words.TrueForAll(static word => VerdictWords.RankOf(word) is not null) && words.Select(static word => VerdictWords.RankOf(word)).Distinct().Count() == words.Count
            ? [.. words.OrderBy(static word => VerdictWords.RankOf(word))]
            : [];
    }
}
