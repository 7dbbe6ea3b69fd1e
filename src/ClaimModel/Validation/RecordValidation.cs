using ClaimModel.Diagnostics;
using ClaimModel.Json.Locations;

namespace ClaimModel.Validation;

/// <summary>Validates single records as parts of a dataset, such as drafts in an editor, without validating the whole dataset for each of them.</summary>
/// <remarks>
/// Rules about references, repeated ids, repeated texts and cycles are evaluated too. The indexes that they need are created when they are needed first, in O(n) time and
/// memory in the records of the dataset; after that, the time depends on the record only. Violations that the record would bring into other records,
/// which may no longer be consistent with it, are not searched for. This class is thread-safe; validations in several threads wait for each other.
/// </remarks>
/// <example>
/// <code>
/// var validation = new RecordValidation(ClaimDataset.Load("ministers.claims.json"));
/// var claim = new Claim { Id = "new", Text = "Nobody interfered in the election.", Claimants = ["lavrof"] };
/// foreach (var diagnostic in validation.Validate(claim, isNew: true).Diagnostics)
/// {
///     Console.WriteLine(diagnostic);
/// }
/// </code>
/// </example>
public sealed class RecordValidation
{
    private readonly object _lock = new();
    private readonly OtherRecords _others;

    /// <summary>Initializes a new instance of the <see cref="RecordValidation"/> class.</summary>
    /// <param name="dataset">The dataset, which is not changed.</param>
    public RecordValidation(ClaimDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        _others = new(dataset);
    }

    /// <summary>Gets the dataset.</summary>
    public ClaimDataset Dataset => _others.Dataset;

    /// <summary>Validates a record as if it were the last one of its list.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isNew">
    /// Whether the record is added, so that it is an error if the dataset has its id already. Otherwise, which is the default, the record replaces the first one that has
    /// its id, if there is one.
    /// </param>
    /// <param name="options">The rules and other options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the validation.</param>
    /// <returns>The diagnostics; JSON Pointers are relative to the record.</returns>
    /// <exception cref="ArgumentException">The record is a <see cref="ClaimDataset"/>, or part of another record, such as a <see cref="Citation"/>.</exception>
    /// <exception cref="OperationCanceledException">The validation was canceled.</exception>
    public ValidationReport Validate(ExtensibleRecord record, bool isNew = false, ValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Report(record, isNew, options, reading: [], OmittedDiagnostics.None, document: null, cancellationToken);
    }

    /// <summary>Validates a record that was read from JSON as if it were the last one of its list, and returns the diagnostics together with those of reading, in the order of the text.</summary>
    /// <typeparam name="TRecord">The type of the record.</typeparam>
    /// <param name="record">The result of <see cref="ClaimJson.Read{TRecord}(string, ReadOptions?)"/>.</param>
    /// <param name="isNew">Whether the record is added, rather than replacing the first one that has its id.</param>
    /// <param name="options">The rules and other options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the validation.</param>
    /// <returns>The diagnostics; JSON Pointers are relative to the record.</returns>
    /// <exception cref="ArgumentException">The record is a <see cref="ClaimDataset"/>, or part of another record, such as a <see cref="Citation"/>.</exception>
    /// <exception cref="OperationCanceledException">The validation was canceled.</exception>
    public ValidationReport Validate<TRecord>(
        RecordReadResult<TRecord> record, bool isNew = false, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        where TRecord : ExtensibleRecord
    {
        ArgumentNullException.ThrowIfNull(record);
        return Report(record.Readable, isNew, options, record.Diagnostics, record.OmittedByRule, record.Document, cancellationToken);
    }

    private ValidationReport Report(
        ExtensibleRecord? record, bool isNew, ValidationOptions? options, ValueList<Diagnostic> reading, OmittedDiagnostics omitted, SourceDocument? document, CancellationToken cancellationToken)
    {
        if (record is ClaimDataset)
        {
            throw new ArgumentException("A dataset is validated with its Validate method.", nameof(record));
        }

        lock (_lock)
        {
            var lookup = record is null ? null : new DraftLookup(_others, record, isNew, cancellationToken);
            return DatasetRuleRunner.Report(record, lookup, _others.Dataset, options ?? ValidationOptions.Default, reading, omitted, document, cancellationToken);
        }
    }
}
