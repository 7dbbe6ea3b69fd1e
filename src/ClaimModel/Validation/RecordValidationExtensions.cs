using ClaimModel.Diagnostics;

namespace ClaimModel.Validation;

/// <summary>Validates single records.</summary>
public static class RecordValidationExtensions
{
    /// <summary>
    /// Evaluates the rules on a record that is not in a dataset. Rules that need the dataset, such as those about references, are skipped.
    /// A <see cref="ClaimDataset"/> is validated as a whole. To validate a record as a part of a dataset, use <see cref="RecordValidation"/>.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="options">The rules and other options; null for the defaults.</param>
    /// <returns>The diagnostics; JSON Pointers are relative to the record.</returns>
    /// <exception cref="ArgumentException">The record is part of another record, such as a <see cref="Citation"/>.</exception>
    public static ValidationReport ValidateAlone(this ExtensibleRecord record, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record is ClaimDataset dataset
            ? dataset.Validate(options)
            : DatasetRuleRunner.Report(record, lookup: null, dataset: null, options ?? ValidationOptions.Default, reading: [], OmittedDiagnostics.None, document: null);
    }
}
