using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies the severity of a diagnostic.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DiagnosticSeverity>))]
public enum DiagnosticSeverity
{
    /// <summary>Information that requires no action.</summary>
    Info,

    /// <summary>A probable mistake. The dataset is valid.</summary>
    Warning,

    /// <summary>An error. The dataset is invalid.</summary>
    Error,
}
