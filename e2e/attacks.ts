import type { Page } from '@playwright/test'

/** Every way known to us in which a page can make a request; each gives what came of it. */
export function tryEveryRequest(page: Page, port: number): Promise<Record<string, string>> {
  return page.evaluate(async (target) => {
    const http = `http://127.0.0.1:${target}/`
    const results: Record<string, string> = {}
    const attempt = async (name: string, run: () => unknown) => {
      try {
        results[name] = String(await run())
      } catch (error) {
        results[name] = `refused: ${error instanceof Error ? error.name : ''}`
      }
    }
    /** Loaded or refused, or silence: an element that is not even tried reports neither. */
    const element = (tag: string, attributes: Record<string, string>) =>
      new Promise<string>((resolve) => {
        const made = document.createElement(tag)
        made.addEventListener('load', () => resolve('loaded'))
        made.addEventListener('error', () => resolve('refused'))
        for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
        document.head.append(made)
        setTimeout(() => resolve('silent'), 400)
      })
    const socket = (open: () => EventTarget) =>
      new Promise<string>((resolve) => {
        const made = open()
        made.addEventListener('open', () => resolve('opened'))
        made.addEventListener('error', () => resolve('refused'))
        setTimeout(() => resolve('silent'), 400)
      })
    const image = new Image()
    await attempt('fetch', async () => (await fetch(http)).status)
    await attempt('fetch without answer', async () => (await fetch(http, { mode: 'no-cors' })).type)
    await attempt('beacon', () => navigator.sendBeacon(http, 'x'))
    await attempt('XMLHttpRequest', () => {
      const request = new XMLHttpRequest()
      request.open('GET', http, false)
      request.send()
      return request.status
    })
    await attempt('WebSocket', () => socket(() => new WebSocket(http.replace('http', 'ws'))))
    await attempt('EventSource', () => socket(() => new EventSource(http)))
    await attempt('image', () => element('img', { src: `${http}x.png` }))
    await attempt('file', () => element('img', { src: 'file:///usr/share/pixmaps/debian-logo.png' }))
    await attempt('file as frame', () => element('iframe', { src: 'file:///etc/hostname' }))
    await attempt('image object', () => {
      image.src = http
      return 'set'
    })
    await attempt('style sheet', () => element('link', { rel: 'stylesheet', href: `${http}x.css` }))
    await attempt('prefetch', () => element('link', { rel: 'prefetch', href: http }))
    await attempt('preconnect', () => element('link', { rel: 'preconnect', href: http }))
    await attempt('dns-prefetch', () =>
      element('link', { rel: 'dns-prefetch', href: 'http://counterclaim.example/' }),
    )
    await attempt('modulepreload', () => element('link', { rel: 'modulepreload', href: `${http}x.js` }))
    await attempt('icon', () => element('link', { rel: 'icon', href: `${http}x.ico` }))
    await attempt('manifest', () => element('link', { rel: 'manifest', href: `${http}x.json` }))
    await attempt('frame', () => element('iframe', { src: http }))
    await attempt('object', () => element('object', { data: http }))
    await attempt('embed', () => element('embed', { src: http }))
    await attempt('video', () => element('video', { src: `${http}x.mp4`, autoplay: '' }))
    await attempt('script', () => element('script', { src: `${http}x.js` }))
    await attempt('import', () => import(`${http}x.js`))
    await attempt('worker', () => new Worker(`${http}x.js`))
    await attempt('window.open', () => window.open(http))
    await attempt('ping', () => {
      const link = document.createElement('a')
      link.href = '#'
      link.ping = http
      link.click()
      return 'clicked'
    })
    await attempt('style attribute', () => {
      document.body.style.backgroundImage = `url(${http}x.png)`
      return 'set'
    })
    await attempt('font', async () => (await new FontFace('x', `url(${http}x.woff2)`).load()).status)
    await attempt('WebRTC', async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${target}` }] })
      peer.createDataChannel('x')
      await peer.setLocalDescription(await peer.createOffer())
      const candidates: string[] = []
      peer.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate?.candidate) candidates.push(candidate.candidate)
      })
      await new Promise((resolve) => setTimeout(resolve, 600))
      peer.close()
      return candidates.filter((line) => / udp /i.test(line)).length === 0 ? 'refused' : candidates.join()
    })
    await attempt('form', () => {
      const form = document.createElement('form')
      form.action = http
      form.method = 'post'
      document.body.append(form)
      form.submit()
      return 'submitted'
    })
    await attempt('meta refresh', () =>
      element('meta', { 'http-equiv': 'refresh', content: `0; url=${http}` }),
    )
    await attempt('location', () => {
      location.href = http
      return 'set'
    })
    await new Promise((resolve) => setTimeout(resolve, 600))
    return results
  }, port)
}
