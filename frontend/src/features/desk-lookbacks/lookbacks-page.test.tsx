import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { filler } from '@/testing/sample'
import { open } from '@/testing/screen'

describe('look-backs', () => {
  it('are no room of a school', async () => {
    await open('/desk/lookbacks', {
      'GET /me': { body: { ...filler, serverTime: new Date().toISOString() } },
    })
    expect(await screen.findByText(/没有权限/)).toBeInTheDocument()
  })
})
