using System.Text.Json.Serialization;

namespace ClaimModel.JsonLines;

/// <summary>Determines which record is kept when datasets that are merged have records with the same id and different content.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MergePreference>))]
public enum MergePreference
{
    /// <summary>The record of the earlier input is kept.</summary>
    First,

    /// <summary>The record of the later input is kept.</summary>
    Last,

    /// <summary>The record with the later date is kept.</summary>
    /// <remarks>
    /// The dates are <c>recordedOn</c> and then <c>statusOn</c> of a claim, <c>reviewedOn</c> and then <c>detection.on</c> of a contradiction, and
    /// <c>retrievedOn</c> of a source. The first date that both records have and that differs decides. Other types of record, and the metadata of
    /// datasets, have no such date. If the dates do not determine an order, as <c>2017</c> and <c>2017-04</c> do not, the records are a conflict.
    /// </remarks>
    Newest,
}
