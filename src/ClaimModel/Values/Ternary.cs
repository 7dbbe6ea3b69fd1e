namespace ClaimModel;

/// <summary>An answer that may be impossible to give from what is stated, as with "2017" against "2017-04-12".</summary>
/// <remarks>The default value is <see cref="No"/>.</remarks>
public enum Ternary
{
    /// <summary>Certainly not.</summary>
    No,

    /// <summary>What is stated decides it neither way.</summary>
    Undetermined,

    /// <summary>Certainly so.</summary>
    Yes,
}
