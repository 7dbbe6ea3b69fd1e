using System.Globalization;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Importing;

/// <summary>Collects the problems, changes and losses of an import, in bounded memory. Not thread-safe.</summary>
internal sealed class ImportLog(ImportOptions options)
{
    private const int MaxKinds = 1000;
    private const string OtherKinds = "other content";

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly long[] _counts = new long[3];
    private readonly Dictionary<(string Content, string? KeptAs), LossTally> _losses = [];
    private readonly Dictionary<string, Change> _changes = [];

    /// <summary>Gets the name of the file; null if there is none.</summary>
    public string? File => options.File;

    public ValueList<ImportLoss> Losses => [.. _losses.Where(static loss => loss.Value.Count > 0).Select(static loss => new ImportLoss(loss.Key.Content, loss.Key.KeptAs, loss.Value.Count, [.. loss.Value.Examples]))];

    /// <summary>Returns the number of problems of each severity, indexed by its value, including changes.</summary>
    public long[] CountsOf() => [_counts[0] + _changes.Count, _counts[1], _counts[2]];

    /// <summary>Returns the problems in the order in which they were found, and then the changes.</summary>
    public ValueList<Diagnostic> Diagnostics() => [.. _diagnostics, .. _changes.Select(static change => change.Value.ToDiagnostic(change.Key))];

    /// <summary>Counts a problem that is not listed because of the limit; returns true, without counting it, if it is to be added.</summary>
    public bool Counts(Rule rule, DiagnosticSeverity severity)
    {
        if (_counts[(int)severity] < options.MaxDiagnostics)
        {
            return true;
        }

        _counts[(int)severity]++;
        return false;
    }

    public void Add(Diagnostic diagnostic)
    {
        if (_counts[(int)diagnostic.Severity]++ < options.MaxDiagnostics)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    public void NoteChange(string change, string from, string to, ImportOrigin origin, string jsonPointer)
    {
        if (!_changes.TryGetValue(change, out var known))
        {
            if (_changes.Count >= MaxKinds)
            {
                return;
            }

            _changes.Add(change, known = new(from, to, origin.Locate(jsonPointer)));
        }

        known.Count++;
    }

    public void NoteLoss(string content, string? keptAs, string value, ImportOrigin origin, string jsonPointer) => LossOf(content, keptAs).Add(value, origin, jsonPointer);

    /// <summary>Returns the count of a kind of loss, so that it need not be found for every value.</summary>
    public LossTally LossOf(string content, string? keptAs)
    {
        var key = (content, keptAs);
        if (!_losses.TryGetValue(key, out var tally))
        {
            if (_losses.Count >= MaxKinds)
            {
                key = (OtherKinds, keptAs is null ? null : "x-…");
            }

            if (!_losses.TryGetValue(key, out tally))
            {
                _losses.Add(key, tally = new());
            }
        }

        return tally;
    }

    private sealed class Change(string from, string to, DiagnosticLocation location)
    {
        public long Count { get; set; }

        public Diagnostic ToDiagnostic(string change) => new()
        {
            Rule = ImportRules.Converted,
            Severity = ImportRules.Converted.Severity,
            Message = string.Create(CultureInfo.InvariantCulture, $"{change}: {MessageText.Count(Count, "value")}, such as {MessageText.Quoted(from)}, which is now {MessageText.Quoted(to)}."),
            Location = location,
        };
    }
}
