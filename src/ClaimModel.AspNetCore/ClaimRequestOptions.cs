using ClaimModel.Validation;
using Microsoft.AspNetCore.Http.Metadata;

namespace ClaimModel.AspNetCore;

/// <summary>The options for reading and validating requests. Configure them with <c>builder.Services.Configure&lt;ClaimRequestOptions&gt;(options => …)</c>.</summary>
public sealed class ClaimRequestOptions
{
    /// <summary>
    /// Gets or sets the maximum size of a body in bytes, before and after decompression; 30,000,000 by default, as in Kestrel. A larger body is
    /// answered with status 413. The metadata of an endpoint (<see cref="IRequestSizeLimitMetadata"/>, such as the attribute
    /// <c>[RequestSizeLimit]</c>) takes precedence.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaxBodyBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 30_000_000;

    /// <summary>Gets or sets the maximum number of diagnostics in a response; 100 by default. The others are counted in the member <c>omittedDiagnostics</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDiagnostics
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100;

    /// <summary>Gets or sets the options for reading JSON; the defaults of <see cref="ReadOptions"/> by default.</summary>
    public ReadOptions ReadOptions { get; set; } = new();

    /// <summary>Gets or sets the rules and other options for validation where an endpoint does not have its own; the defaults of <see cref="ValidationOptions"/> by default.</summary>
    public ValidationOptions ValidationOptions { get; set; } = new();
}
